import { NOTHING_LEARNED } from '../../src/core/knowledge/suggest/learned'
import { ArticleRanker } from '../../src/core/knowledge/suggest/rank-articles'
import { halvesOf } from './halves'
import { indexOf } from './knowledge-base'
import { learnFromCalls } from './learn-from-calls'
import { curveOf, figuresOf, type Measured } from './measure'
import { actionFigures, actionPlaces, learnActionsFromCalls, type ActionFigures } from './measure-actions'
import { playCalls } from './play-calls'
import { byPrefix, hasFile, readDialogues, readSet, type SetDialogue } from './read-set'
import { actionTable, suggestionTable } from './table'

interface EvalWishes {
  readonly set: string
  /** A folder to learn from before; nothing is fitted to the set without it. */
  readonly learn?: string | undefined
  /** Learn on one half of the set's calls and measure on the other, both ways. */
  readonly halves: boolean
  readonly json: boolean
  /** With the figures as JSON; a table always has it. */
  readonly curve: boolean
}

type Print = Record<'print' | 'show', (line: string) => void>

/** How well suggestions fit the calls of a set, by the very code that the extension runs. `print` gets the figures, `show` what else is to be said. */
export function runEval(wishes: EvalWishes, { print, show }: Print): void {
  const has = { articles: hasFile(wishes.set, 'articles.jsonl'), actions: hasFile(wishes.set, 'star.jsonl') }
  if (!has.articles && !has.actions) throw new Error(`Neither articles.jsonl nor star.jsonl is in ${wishes.set}.`)
  if (has.articles) evalSuggestions(wishes, { print, show })
  if (has.actions) evalActions(wishes, { print, show })
}

function evalSuggestions({ set, learn, halves, json, curve }: EvalWishes, { print, show }: Print): void {
  const { articles, dialogues } = readSet(set)
  const ranker = new ArticleRanker(indexOf(articles))
  const teacherSet = learn === undefined ? undefined : readSet(learn)
  const teacherRanker = teacherSet && new ArticleRanker(indexOf(teacherSet.articles))
  const teachersOf = teachersFor(teacherSet?.dialogues ?? [], show)
  const sets = Array.from(byPrefix(dialogues), ([prefix, calls]) => {
    const taught = teachersOf(prefix)
    const measured = halves
      ? halvesOf(calls).flatMap((half) => measure(half.measured, ranker, learnFromCalls(half.teachers, ranker)))
      : measure(calls, ranker, taught.length > 0 && teacherRanker ? learnFromCalls(taught, teacherRanker) : undefined)
    const figures = figuresOf(prefix, measured)
    const points = curveOf(measured)
    if (json) for (const line of [figures, ...(curve ? points : []).map((point) => ({ prefix, ...point }))]) print(JSON.stringify(line))
    return { figures, curve: points }
  })
  if (!json) for (const line of suggestionTable(sets)) print(line)
}

function measure(calls: readonly SetDialogue[], ranker: ArticleRanker, taught?: ReturnType<typeof learnFromCalls>): Measured[] {
  return Array.from(playCalls(calls, ranker, taught?.learned ?? NOTHING_LEARNED, taught?.past), ({ gold, suggested: { ranked, confidence, isWorthShowing } }) => ({
    ranked: ranked.slice(0, 5).map(({ article }) => ranker.index.articleIds[article]!), gold, confidence, isShown: isWorthShowing,
  }))
}

/** Those of the same set; of a set that the folder does not have, all that it has. */
function teachersFor(dialogues: readonly SetDialogue[], show: (line: string) => void): (prefix: string) => readonly SetDialogue[] {
  const sets = byPrefix(dialogues)
  return (prefix) => {
    const own = sets.get(prefix)
    if (!own && dialogues.length > 0) show(`${prefix}: not among what is learned from; learned from all of it (${[...sets.keys()].join(', ')}).`)
    return own ?? dialogues
  }
}

/** What an agent does next can only be told from what agents did: without a past nothing is measured, and that is said. */
function evalActions({ set, learn, halves, json }: EvalWishes, { print, show }: Print): void {
  if (learn === undefined && !halves) return show('star.jsonl: nothing to learn from. --learn DIR, or --halves to learn on one half of it and measure on the other.')
  const teachersOf = teachersFor(learn === undefined ? [] : readDialogues(learn, 'star.jsonl'), show)
  const sets = Array.from(byPrefix(readDialogues(set, 'star.jsonl')), ([prefix, calls]): ActionFigures => {
    const parts = halves ? halvesOf(calls) : [{ measured: calls, teachers: teachersOf(prefix) }]
    const figures = actionFigures(prefix, parts.flatMap((part) => actionPlaces(part.measured, learnActionsFromCalls(part.teachers))))
    const { acc1, acc3, ...rest } = figures
    if (json) print(JSON.stringify({ ...rest, 'acc@1': acc1, 'acc@3': acc3 }))
    return figures
  })
  if (!json) for (const line of actionTable(sets)) print(line)
}
