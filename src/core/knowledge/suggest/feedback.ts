import { AcceptedTurns, type AcceptedTurn } from './accepted-turns'
import { chooseThreshold, type JudgedCard } from './choose-threshold'
import { confidenceOf, learnConfidence, type Judged } from './confidence'
import { learnWeights, type Choice } from './learn-weights'
import { NOTHING_LEARNED, type Learned } from './learned'

/** One thing an agent did with a list or a card. Plain data; the log of a line is all that its learning is made of. */
export type Feedback =
  /** Taken from the list or the card: it fitted. */
  | { readonly kind: 'accepted'; readonly turn: AcceptedTurn; readonly choice?: Choice | undefined; readonly judged?: Judged | undefined }
  /** Said to be wrong: the card was. */
  | { readonly kind: 'dismissed'; readonly call: string; readonly judged: Judged }
  /** Only put away: it may have been right and known. Nothing is learned of what fits from that. */
  | { readonly kind: 'cleared' }

/** So few judged cards tell nothing of a threshold. */
const LEAST_CARDS = 60
/** Each part of the calls is judged by what the others teach, or the threshold would be that of calls known by heart. */
const PARTS = 4
/** Some milliseconds on a slow machine. */
const TURNS_AT_ONCE = 100

/** What a log teaches; the same log, the same result. Yields every few milliseconds, so that the thread that runs it can breathe. */
export function* learnFromFeedback(log: readonly Feedback[]): Generator<undefined, Learned> {
  const weights = yield* learnWeights(log.flatMap((each) => (each.kind === 'accepted' ? each.choice ?? [] : [])), NOTHING_LEARNED.weights)
  const lists = judgedLists(log)
  if (lists.length < LEAST_CARDS) return { ...NOTHING_LEARNED, weights }
  const cards: JudgedCard[] = []
  for (const part of partsOf(lists)) {
    const inPart = new Set(part)
    const coefficients = yield* learnConfidence(lists.filter((each) => !inPart.has(each)).map(({ judged }) => judged))
    for (const { judged: { evidence, isRight } } of part) cards.push({ confidence: confidenceOf(evidence, coefficients), isRight })
  }
  return { weights, coefficients: yield* learnConfidence(lists.map(({ judged }) => judged)), threshold: chooseThreshold(cards) }
}

interface JudgedList {
  readonly call: string
  readonly judged: Judged
}

function judgedLists(log: readonly Feedback[]): readonly JudgedList[] {
  return log.flatMap((each): JudgedList[] => {
    if (each.kind === 'cleared' || !each.judged) return []
    return [{ call: each.kind === 'accepted' ? each.turn.call : each.call, judged: each.judged }]
  })
}

/** A call is in one part as a whole. */
export function partsOf<T extends { readonly call: string }>(lists: readonly T[]): readonly (readonly T[])[] {
  const calls = new Map([...new Set(lists.map(({ call }) => call))].map((call, number) => [call, number % PARTS]))
  return Array.from({ length: PARTS }, (_, part) => lists.filter(({ call }) => calls.get(call) === part))
}

/** The past that a log remembers. Yields every few milliseconds. */
export function* rememberAccepted(log: readonly Feedback[]): Generator<undefined, AcceptedTurns> {
  const past = new AcceptedTurns()
  for (const [number, each] of log.entries()) {
    if (each.kind === 'accepted') past.add(each.turn)
    if (number % TURNS_AT_ONCE === 0) yield
  }
  return past
}
