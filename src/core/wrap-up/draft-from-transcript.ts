import type { EpochMs } from '../contract/ids'
import { given } from '../facts/given'
import { simplify } from '../guidance/spoken-tokens'
import type { Turn } from '../guidance/turn'
import { termsOf } from '../knowledge/search/terms-of'
import { readSpokenTimes, type SpokenTime } from './spoken-time/read-spoken-time'
import {
  ASKED, AT_ONCE, CALL_ME, CALL_SPOKEN_OF, COMES_ABOUT, CONDITION, CUSTOMER_WILL, DONE, GREETING_ONLY, NOT_DONE, NOT_THEN, OPENING, PROMISE, WHEN_TO_CALL, WISH,
} from './sentence-cues'
import { splitSentences, type SaidSentence } from './split-sentences'

/** A sentence of the draft: word for word what was said, with the turn it was said in. */
export interface DraftedSentence {
  readonly text: string
  readonly turn: Turn['id']
}

export interface DraftedPromise extends DraftedSentence {
  readonly by: 'agent' | 'customer'
  readonly dueAt?: EpochMs
}

export interface DraftedCallback extends DraftedSentence {
  readonly from: EpochMs
  readonly to?: EpochMs
}

/** What the wrap-up says of a call, taken out of its transcript and nothing else. */
export interface DraftedWrapUp {
  readonly demand?: DraftedSentence
  readonly done: readonly DraftedSentence[]
  readonly promises: readonly DraftedPromise[]
  readonly callback?: DraftedCallback
}

/** The wish is told at the beginning; later sentences count less and less, half as much after so many. */
const WISH_HALF_LIFE = 4
const MOST_SENTENCES = 3
/** So many telling words make a wish as clear as it gets; a longer sentence is no clearer. */
const ENOUGH_TERMS = 8
const LONGEST_SENTENCE = 400

interface Heard extends SaidSentence {
  /** Simplified, in small letters: what the cues are compared with. */
  readonly plain: string
  readonly times: readonly SpokenTime[]
}

/** By extraction only: nothing is rephrased, so nothing is invented. The turns are redacted already. */
export function draftFromTranscript(turns: readonly Turn[], timeZone: string): DraftedWrapUp {
  const heard = turns.flatMap((turn) => splitSentences(turn).map(withoutOpening).map((sentence): Heard => ({
    ...sentence, plain: plainOf(sentence.text), times: readSpokenTimes(sentence.text, { at: turn.at, timeZone }),
  })))
  const byAgent = heard.filter(({ turn }) => turn.speaker === 'agent')
  const byCustomer = heard.filter(({ turn }) => turn.speaker === 'customer')
  const callback = callbackOf(turns, heard)
  const promises = [
    ...byAgent.filter(isPromise).map((sentence) => promiseOf(sentence, 'agent')),
    ...byCustomer.filter(({ plain, times }) => times.length > 0 && CUSTOMER_WILL.test(plain) && !ASKED.test(plain) && !CALL_ME.test(plain)).map((sentence) => promiseOf(sentence, 'customer')),
  ]
  return given({
    demand: demandOf(byCustomer),
    done: once(byAgent.filter(({ plain }) => DONE.test(plain) && !NOT_DONE.test(plain))).slice(-MOST_SENTENCES).map(drafted),
    promises: once(promises).slice(-MOST_SENTENCES),
    callback,
  })
}

/** Greetings before the thing itself are left out; what is left is still a piece of the line. */
function withoutOpening({ text, turn }: SaidSentence): SaidSentence {
  const opening = OPENING.exec(plainOf(text))?.[0].length ?? 0
  return { text: (opening < text.length ? text.slice(opening) : text).slice(0, LONGEST_SENTENCE), turn }
}

const plainOf = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\p{Script=Han}/gu, simplify)
const drafted = ({ text, turn }: SaidSentence): DraftedSentence => ({ text, turn: turn.id })

function demandOf(sentences: readonly Heard[]): DraftedSentence | undefined {
  let best: { readonly score: number; readonly sentence: Heard } | undefined
  sentences.filter(({ plain }) => !GREETING_ONLY.test(plain)).forEach((sentence, nth) => {
    const terms = new Set(termsOf(sentence.text)).size
    const clear = Math.min(terms, ENOUGH_TERMS) / ENOUGH_TERMS
    const score = (WISH.test(sentence.plain) ? 1 + clear : clear / 2) * 0.5 ** (nth / WISH_HALF_LIFE)
    if (terms > 0 && score > (best?.score ?? 0)) best = { score, sentence }
  })
  return best && drafted(best.sentence)
}

function isPromise({ plain, times }: Heard): boolean {
  if (ASKED.test(plain) || CONDITION.test(plain)) return false
  if (times.length > 0) return COMES_ABOUT.test(plain) || PROMISE.test(plain)
  return PROMISE.test(plain) && !AT_ONCE.test(plain)
}

function promiseOf(sentence: Heard, by: DraftedPromise['by']): DraftedPromise {
  const time = sentence.times[0]
  return { ...drafted(sentence), by, ...given({ dueAt: time && (time.to ?? time.from) }) }
}

/** The customer names the time: to be called, or as the answer to when it suits. */
function callbackOf(turns: readonly Turn[], heard: readonly Heard[]): DraftedCallback | undefined {
  const asked = new Set(heard.filter(({ turn, plain }) => turn.speaker === 'agent' && (WHEN_TO_CALL.test(plain) || CALL_SPOKEN_OF.test(plain))).map(({ turn }) => turn.id))
  const before = new Map(turns.map((turn, at) => [turn.id, turns[at - 1]?.id]))
  const named = heard.filter(({ turn, plain, times, text }) => turn.speaker === 'customer' && times.length > 0 && !(NOT_THEN.test(plain) && !/[，,]/u.test(text)) && (CALL_ME.test(plain) || asked.has(before.get(turn.id) ?? '')))
  const last = named.at(-1)
  const time = last && (last.times.find((each) => !NOT_THEN.test(clauseOf(last, each))) ?? last.times[0])
  return last && time && { ...drafted(last), from: time.from, ...given({ to: time.to }) }
}

/** The part of the sentence between commas that this time stands in. */
function clauseOf({ text }: Heard, time: SpokenTime): string {
  return plainOf(text.split(/[，,]/u).find((clause) => clause.includes(time.text)) ?? '')
}

function once<S extends { readonly text: string }>(sentences: readonly S[]): readonly S[] {
  return sentences.filter(({ text }, at) => sentences.findIndex((each) => each.text === text) === at)
}
