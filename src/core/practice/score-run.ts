import type { Script, Wording } from '../contract/guidance'
import type { ArticleId, CodeId, EpochMs, OfferId } from '../contract/ids'
import type { Labels } from '../contract/language'
import type { PracticeCall } from '../contract/practice'
import type { TaskKind } from '../contract/facts'
import { checklistOf, tickChecklist, type HandTicks } from '../guidance/tick-checklist'
import { spotWording, wordingPatterns } from '../guidance/spot-wording'
import type { Turn } from '../guidance/turn'
import { idIn } from '../knowledge/library/id-in-line'

/** What became of a practice call: the same that is known of a real one, and scored by the same checklist. */
export interface PracticeRun {
  readonly call: PracticeCall
  readonly answeredAt: EpochMs
  readonly turns: readonly Turn[]
  /** The script that was followed, and what was ticked by hand. Absent: the line has none. */
  readonly script: Script | undefined
  readonly ticks: HandTicks
  readonly wordings: readonly Wording[]
  /** Used, or looked up and opened. */
  readonly articles: readonly ArticleId[]
  /** Put to the customer: he gave an answer. */
  readonly offers: readonly OfferId[]
  /** Absent: no wrap-up was saved. */
  readonly wrapUp: { readonly code: CodeId; readonly isResolved: boolean; readonly note: string; readonly tasks: readonly TaskKind[] } | undefined
}

export const SCORE_PARTS = ['checklist', 'wording', 'article', 'offer', 'wrap-up'] as const
export type ScorePart = (typeof SCORE_PARTS)[number]

/** One thing that is asked for. `key` names it over many attempts. */
export interface ScoredPoint {
  readonly part: ScorePart
  readonly key: string
  readonly isReached: boolean
  /** What it is, where somebody has named it: a step, a wording. */
  readonly name?: Labels
  /** What says so. */
  readonly evidence?: Evidence
  /** What would have been better to say. */
  readonly say?: Labels
  /** How much later than the customer had spoken it was said, and in the call as it is written. */
  readonly seconds?: { readonly own: number; readonly written?: number }
  /** What would have been right. */
  readonly expected?: readonly string[]
}

export type Evidence =
  | { readonly is: 'turn'; readonly turn: Turn['id']; readonly said: string; readonly afterSeconds: number }
  | { readonly is: 'hand' }
  | { readonly is: 'item'; readonly id: string }

export interface PracticeScore {
  readonly points: number
  readonly of: number
  readonly scored: readonly ScoredPoint[]
}

/** Points reached of points, each with what says so, and with what to say instead. */
export function scoreRun(run: PracticeRun): PracticeScore {
  const scored = [...scoreChecklist(run), ...scoreWording(run), ...scoreArticle(run), ...scoreOffers(run), ...scoreWrapUp(run)]
  return { points: scored.filter(({ isReached }) => isReached).length, of: scored.length, scored }
}

/** The steps the script requires, and those that this call asks for: heard or ticked as in a real call. */
function scoreChecklist({ call, script, turns, ticks, answeredAt }: PracticeRun): readonly ScoredPoint[] {
  if (!script) return []
  const [right] = call.expected.codes
  // Steps that are for calls about a code are asked where it is the right one.
  const checklist = checklistOf(script, right === undefined ? undefined : idIn(call.line, right))
  const written = tickChecklist(checklist, writtenTurns(call), {})
  return tickChecklist(checklist, turns, ticks).filter(({ step }) => step.isRequired || call.expected.steps.includes(step.id)).map(({ step, isTicked, by }): ScoredPoint => {
    const turn = by?.kind === 'turn' ? turns.find(({ id }) => id === by.turn) : undefined
    const own = turn && waitBefore(turns, turn)
    const wrote = written.find((each) => each.step.id === step.id)
    const example = wrote?.by?.kind === 'turn' ? wrote.by.turn : undefined
    const wait = example === undefined ? undefined : waitOfWritten(call, example)
    return {
      part: 'checklist', key: `step:${step.id}`, isReached: isTicked, name: step.name ?? step.text,
      ...(isTicked ? {} : { say: step.text }),
      ...(turn ? { evidence: evidenceOf(turn, turn.text, answeredAt) } : by?.kind === 'hand' && isTicked ? { evidence: { is: 'hand' } as const } : {}),
      ...(own !== undefined && { seconds: { own, ...(wait !== undefined && { written: wait }) } }),
    }
  })
}

/** A point for each degree of what must not be said; the first that was said takes it, with the better words. */
function scoreWording({ wordings, turns, answeredAt }: PracticeRun): readonly ScoredPoint[] {
  const patterns = wordingPatterns(wordings)
  const spotted = turns.flatMap((turn) => spotWording(patterns, turn).map((each) => ({ ...each, of: turn })))
  return (['never', 'avoid'] as const).flatMap((severity): readonly ScoredPoint[] => {
    if (!wordings.some((each) => each.severity === severity && each.retiredAt === undefined)) return []
    const said = spotted.filter(({ wording }) => wording.severity === severity)
    if (said.length === 0) return [{ part: 'wording', key: `wording:${severity}`, isReached: true }]
    return said.slice(0, 1).map(({ wording, said: words, of }) => ({ part: 'wording', key: `wording:${severity}`, isReached: false, name: wording.labels, say: wording.better, evidence: evidenceOf(of, words, answeredAt) }))
  })
}

function scoreArticle({ call: { expected, line }, articles }: PracticeRun): readonly ScoredPoint[] {
  if (expected.articles.length === 0) return []
  const right = expected.articles.map((name) => idIn(line, name))
  const used = articles.find((id) => right.includes(id))
  return [{ part: 'article', key: 'article', isReached: used !== undefined, expected: right, ...(used !== undefined && { evidence: { is: 'item', id: used } as const }) }]
}

/** To put one that fits, and none that does not. */
function scoreOffers({ call: { expected, line }, offers }: PracticeRun): readonly ScoredPoint[] {
  const right = expected.offers.map((name) => idIn(line, name))
  const put = offers.find((id) => right.includes(id))
  const wrong = offers.find((id) => !right.includes(id))
  return [
    ...(right.length === 0 ? [] : [{ part: 'offer', key: 'offer:put', isReached: put !== undefined, expected: right, ...(put !== undefined && { evidence: { is: 'item', id: put } as const }) } as const]),
    { part: 'offer', key: 'offer:unfit', isReached: wrong === undefined, ...(wrong !== undefined && { evidence: { is: 'item', id: wrong } as const }) },
  ]
}

function scoreWrapUp({ call: { expected, line }, wrapUp }: PracticeRun): readonly ScoredPoint[] {
  const codes = expected.codes.map((name) => idIn(line, name))
  const point = (key: string, isReached: boolean, more: Partial<ScoredPoint> = {}): ScoredPoint => ({ part: 'wrap-up', key, isReached, ...more })
  return [
    ...(codes.length === 0 ? [] : [point('code', wrapUp !== undefined && codes.includes(wrapUp.code), { expected: codes, ...(wrapUp && { evidence: { is: 'item', id: wrapUp.code } }) })]),
    point('resolved', wrapUp?.isResolved === expected.isResolved, { expected: [expected.isResolved ? 'yes' : 'no'] }),
    point('note', wrapUp !== undefined && wrapUp.note.trim() !== ''),
    // A task that nobody asked for is no fault; one that was promised and forgotten is.
    ...(expected.task === 'none' ? [] : [point('task', wrapUp?.tasks.includes(expected.task) === true, { expected: [expected.task] })]),
  ]
}

const evidenceOf = (turn: Turn, said: string, answeredAt: EpochMs): Evidence => ({ is: 'turn', turn: turn.id, said, afterSeconds: Math.max(0, Math.round((turn.at - answeredAt) / 1000)) })

const writtenTurns = ({ turns }: PracticeCall): readonly Turn[] => turns.map(({ speaker, text, atSeconds }, at) => ({ id: String(at), speaker, text, at: (atSeconds * 1000) as EpochMs }))

/** Since the customer had last spoken; before he did, since the call began to be talked. */
function waitBefore(turns: readonly Turn[], turn: Turn): number | undefined {
  const heard = turns.findLast(({ speaker, at }) => speaker === 'customer' && at <= turn.at)
  return heard && Math.round((turn.at - heard.at) / 1000)
}

function waitOfWritten(call: PracticeCall, id: Turn['id']): number | undefined {
  const turns = writtenTurns(call)
  const turn = turns.find((each) => each.id === id)
  return turn && waitBefore(turns, turn)
}
