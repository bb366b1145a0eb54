import type { Figure } from './figure'

/** What the product promises. `timesOf`: at most so many times another figure of the same run. */
interface Target {
  readonly name: string
  readonly atMost?: number
  readonly atLeast?: number
  readonly atLeastShareOf?: { readonly name: string; readonly share: number }
  readonly atMostTimesOf?: { readonly name: string; readonly times: number }
}

const TARGETS: readonly Target[] = [
  { name: 'pop.warm.p95', atMost: 60, atMostTimesOf: { name: 'pop.floor.p95', times: 2.5 } },
  { name: 'pop.cold.p95', atMost: 300 },
  { name: 'wrapup.ready.p95', atMost: 100 },
  { name: 'card.lookup.p95', atMost: 10 },
  { name: 'history.page.p95', atMost: 50 },
  { name: 'hook.frame.us', atMost: 10 },
  { name: 'panel.open.p95', atMost: 300 },
  { name: 'scroll.longest_task.ms', atMost: 50 },
  { name: 'import.rows_per_s', atLeastShareOf: { name: 'import.floor.rows_per_s', share: 0.5 } },
  { name: 'board.day.p95', atMost: 100 },
  { name: 'segments.merge.facts_per_s', atLeastShareOf: { name: 'segments.floor.facts_per_s', share: 0.25 } },
  { name: 'suggest.en.100k.p95', atMost: 5 },
  { name: 'suggest.zh.100k.p95', atMost: 10 },
  { name: 'notices.search.100k.p95', atMost: 50 },
  { name: 'index.en.100k.load_ms', atMost: 300 },
  { name: 'index.zh.100k.load_ms', atMost: 300 },
  { name: 'suggest.longest_task.ms', atMost: 50 },
  { name: 'suggest.page.longest_task.ms', atMost: 50 },
  { name: 'suggest.en.times_faster.p50.minisearch', atLeast: 50 },
  { name: 'suggest.en.times_faster.p95.minisearch', atLeast: 50 },
  { name: 'suggest.zh.times_faster.p50.minisearch', atLeast: 50 },
  { name: 'suggest.zh.times_faster.p95.minisearch', atLeast: 50 },
  { name: 'bundle.page-hook.gz', atMost: 15 },
  { name: 'bundle.sensor.gz', atMost: 20 },
  { name: 'bundle.placer.gz', atMost: 5 },
]

export interface Judgement {
  /** In words, such as `≤ 60 and ≤ 2.5 × pop.floor.p95 (50.0)`. */
  readonly target: string
  readonly isMet: boolean
}

/** Undefined: nothing is promised of this figure, or it or what it is compared with was not measured. */
export function judge(figure: Figure, all: readonly Figure[]): Judgement | undefined {
  const target = TARGETS.find(({ name }) => name === figure.name)
  const { value } = figure
  if (!target || value === 'not_built') return undefined
  const valueOf = (name: string) => {
    const other = all.find((each) => each.name === name)?.value
    return other === 'not_built' ? undefined : other
  }
  const bounds: Judgement[] = []
  const { atMost, atLeast, atMostTimesOf, atLeastShareOf } = target
  if (atMost !== undefined) bounds.push({ target: `≤ ${atMost}`, isMet: value <= atMost })
  if (atLeast !== undefined) bounds.push({ target: `≥ ${atLeast}`, isMet: value >= atLeast })
  const times = atMostTimesOf && valueOf(atMostTimesOf.name)
  if (atMostTimesOf && times !== undefined) {
    const bound = times * atMostTimesOf.times
    bounds.push({ target: `≤ ${atMostTimesOf.times} × ${atMostTimesOf.name} (${bound.toFixed(1)})`, isMet: value <= bound })
  }
  const whole = atLeastShareOf && valueOf(atLeastShareOf.name)
  if (atLeastShareOf && whole !== undefined) {
    const bound = whole * atLeastShareOf.share
    bounds.push({ target: `≥ ${atLeastShareOf.share} × ${atLeastShareOf.name} (${bound.toFixed(0)})`, isMet: value >= bound })
  }
  return bounds.length === 0 ? undefined : { target: bounds.map((bound) => bound.target).join(' and '), isMet: bounds.every(({ isMet }) => isMet) }
}
