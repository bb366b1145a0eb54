import { percentile, type Figure, type Tell } from '../figure'
import type { Language } from '../knowledge/language'
import type { Stage } from '../stage/stage'
import { round } from '../stage/round'
import { openBenchPage } from '../suggest/open-bench-page'
import type { Outcome } from '../suggest/run-in-thread'
import type { Told } from '../suggest/told'

const OURS = 'ours'
const ENGINES: readonly string[] = [OURS, 'minisearch', 'flexsearch', 'orama', 'fts5']
const LANGUAGES: readonly Language[] = ['en', 'zh']
const SIZES = [['1k', 1_000], ['10k', 10_000], ['100k', 100_000]] as const
const OUR_TURNS = { turns: 400, turnsForMs: 60_000 }
/** Some of them take a second for each. */
const THEIR_TURNS = { turns: 100, turnsForMs: 30_000 }

/**
 * A turn in, a card ready, and the index built, saved and loaded, in a worker thread; then what other engines make of the
 * same articles and calls.
 */
export async function measureSuggestions(stage: Stage, tell: Tell): Promise<void> {
  const bench = await openBenchPage()
  stage.onClose(bench.close)
  const longest: { readonly threadMs: number; readonly pageMs: number; readonly pieces: number }[] = []
  const engines = chosenOf(ENGINES, stage.suggest.engines)
  const languages = chosenOf(LANGUAGES, stage.suggest.languages)
  const speeds = new Map<string, readonly number[]>()
  const sizes = SIZES.filter(([, articles]) => articles <= stage.suggest.articles)
  for (const engine of engines) {
    for (const language of languages) {
      let isHopeless = false
      for (const [size, articles] of sizes) {
        // What was too much of ten thousand is not tried with more.
        const outcome: Outcome = isHopeless ? { told: [], pageMs: 0 } : await bench.measure(engine, { language, articles, ...(engine === OURS ? OUR_TURNS : THEIR_TURNS) })
        const steps = byStep(outcome.told)
        isHopeless ||= !steps.built
        stage.show(`  ${engine}, ${language}, ${size}: ${outcomeInWords(outcome)}`)
        const behind = engine === OURS ? '' : `.${engine}`
        for (const figure of figuresOf(steps, language, size)) tell({ ...figure, name: figure.name + behind })
        if (steps.asked) speeds.set([engine, language, size].join(), steps.asked.turnsMs)
        if (engine !== OURS) continue
        if (!steps.over) throw new Error(`Our own index came to no end: ${outcome.why ?? ''}`)
        longest.push({ threadMs: Math.max(...Object.values(steps.over.longestMs)), pageMs: outcome.pageMs, pieces: steps.over.pieces })
      }
      // Of smaller ones alone nothing is promised.
      if (engine !== OURS && sizes.length === SIZES.length) tellTimesFaster(engine, language, speeds, { tell, show: stage.show })
    }
  }
  if (longest.length === 0) return
  const pieces = longest.reduce((sum, each) => sum + each.pieces, 0)
  tell({ name: 'suggest.longest_task.ms', value: round(Math.max(...longest.map(({ threadMs }) => threadMs))), unit: 'ms', n: pieces })
  tell({ name: 'suggest.page.longest_task.ms', value: round(Math.max(...longest.map(({ pageMs }) => pageMs))), unit: 'ms', n: longest.length })
}

function chosenOf<Name extends string>(all: readonly Name[], names: readonly string[] | undefined): readonly Name[] {
  const unknown = names?.find((name) => !all.some((known) => known === name))
  if (unknown !== undefined) throw new Error(`There is no ${unknown}. Known: ${all.join(', ')}`)
  return all.filter((name) => names?.includes(name) ?? true)
}

/** At the largest size that the other one managed. */
function tellTimesFaster(engine: string, language: Language, speeds: ReadonlyMap<string, readonly number[]>, { tell, show }: { readonly tell: Tell; readonly show: Stage['show'] }): void {
  const [size] = SIZES.findLast(([name]) => speeds.has([engine, language, name].join())) ?? []
  const ours = speeds.get([OURS, language, size].join())
  const theirs = speeds.get([engine, language, size].join())
  if (!ours || !theirs) return
  show(`  ${engine}, ${language}: compared at ${size ?? ''}, the largest that it built`)
  for (const [name, part] of [['p50', 0.5], ['p95', 0.95]] as const) {
    tell({ name: `suggest.${language}.times_faster.${name}.${engine}`, value: round(percentile(theirs, part) / percentile(ours, part)), unit: 'times', n: theirs.length })
  }
}

type Steps = { readonly [Step in Told['step']]?: Extract<Told, { readonly step: Step }> }

const byStep = (told: readonly Told[]): Steps => Object.fromEntries(told.map((each) => [each.step, each]))

function figuresOf({ built, asked, kept }: Steps, language: Language, size: string): Figure[] {
  const turns = asked?.turnsMs ?? []
  const of = (value: number | undefined) => (value === undefined ? 'not_built' : round(value))
  const share = (part: number) => (turns.length === 0 ? 'not_built' : Math.round(percentile(turns, part) * 100) / 100)
  const index = `index.${language}.${size}`
  return [
    { name: `suggest.${language}.${size}.p50`, value: share(0.5), unit: 'ms', n: turns.length },
    { name: `suggest.${language}.${size}.p95`, value: share(0.95), unit: 'ms', n: turns.length },
    { name: `${index}.build_ms`, value: of(built?.buildMs), unit: 'ms', n: built ? 1 : 0 },
    { name: `${index}.save_ms`, value: of(kept?.saveMs), unit: 'ms', n: kept ? 1 : 0 },
    { name: `${index}.load_ms`, value: of(kept?.loadMs), unit: 'ms', n: kept ? 1 : 0 },
    { name: `${index}.bytes`, value: kept?.bytes ?? 'not_built', unit: 'B', n: kept ? 1 : 0 },
  ]
}

function outcomeInWords({ told, why }: Outcome): string {
  const { asked, over } = byStep(told)
  const found = asked && `${asked.turnsMs.length} turns, the article among the first five in ${Math.round(asked.found * 100)} %`
  const longest = over && `longest pieces ${Object.entries(over.longestMs).map(([step, ms]) => `${step} ${round(ms)}`).join(', ')} ms`
  return [found, longest, why].filter((each) => each !== undefined).join('; ') || 'not tried'
}
