import type { Figure } from './figure'

/** What the product promises. `timesOf`: at most so many times another figure of the same run. */
interface Target {
  readonly name: string
  readonly atMost?: number
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
  { name: 'bundle.page-hook.gz', atMost: 15 },
  { name: 'bundle.sensor.gz', atMost: 20 },
  { name: 'bundle.placer.gz', atMost: 5 },
]

export interface Judgement {
  /** In words, such as `≤ 60 and ≤ 2.5 × pop.floor.p95 (50.0)`. */
  readonly target: string
  readonly isMet: boolean
}

/** Undefined: nothing is promised of this figure, or what it is compared with was not measured. */
export function judge(figure: Figure, all: readonly Figure[]): Judgement | undefined {
  const target = TARGETS.find(({ name }) => name === figure.name)
  if (!target) return undefined
  const valueOf = (name: string) => all.find((each) => each.name === name)?.value
  const bounds: Judgement[] = []
  const { atMost, atMostTimesOf, atLeastShareOf } = target
  if (atMost !== undefined) bounds.push({ target: `≤ ${atMost}`, isMet: figure.value <= atMost })
  const times = atMostTimesOf && valueOf(atMostTimesOf.name)
  if (atMostTimesOf && times !== undefined) {
    const bound = times * atMostTimesOf.times
    bounds.push({ target: `≤ ${atMostTimesOf.times} × ${atMostTimesOf.name} (${bound.toFixed(1)})`, isMet: figure.value <= bound })
  }
  const whole = atLeastShareOf && valueOf(atLeastShareOf.name)
  if (atLeastShareOf && whole !== undefined) {
    const bound = whole * atLeastShareOf.share
    bounds.push({ target: `≥ ${atLeastShareOf.share} × ${atLeastShareOf.name} (${bound.toFixed(0)})`, isMet: figure.value >= bound })
  }
  return bounds.length === 0 ? undefined : { target: bounds.map((bound) => bound.target).join(' and '), isMet: bounds.every(({ isMet }) => isMet) }
}
