import { termsOf } from '../search/terms-of'
import type { Speaker } from '../suggest/call-context'

/** A moment of a call as weighted features: who said what how long ago. Its length is 1. */
export type Moment = ReadonlyMap<string, number>

/** Turns of which each word is told apart by speaker and by how long ago it was; of those before, only by speaker. */
const NEAR_TURNS = 4
const NEAR_DECAY = 0.7
const FAR = 0.3
/** Two words in a row, in the last two turns. */
const PAIR = 0.7
const PAIR_TURNS = 2
/** An agent's sentences begin in few ways: so many words name which of them it was. */
const OPENING_WORDS = 4
const POSITION = 0.5
const MOST_POSITIONS = 6

export function momentOf(turns: readonly { readonly role: Speaker; readonly text: string }[]): Moment {
  const moment = new Map<string, number>()
  const add = (key: string, weight: number) => moment.set(key, Math.max(weight, moment.get(key) ?? 0))
  const heard = { customer: 0, agent: 0 }
  turns.toReversed().forEach(({ role, text }, ago) => {
    const terms = termsOf(text, 'all')
    const who = `${role} ${Math.min(heard[role]++, 2)}`
    const weight = NEAR_DECAY ** ago
    if (ago >= NEAR_TURNS) return terms.forEach((term) => add(`${role}: ${term}`, FAR))
    terms.forEach((term) => add(`${who}: ${term}`, weight))
    if (ago < PAIR_TURNS) for (let at = 0; at <= terms.length; at += 1) add(`${who}: ${terms[at - 1] ?? '^'} ${terms[at] ?? '$'}`, weight * PAIR)
    if (role === 'agent') add(`${who} began: ${terms.slice(0, OPENING_WORDS).join(' ')}`, weight)
  })
  add('always', 1)
  add(`turn ${Math.min(heard.customer, MOST_POSITIONS)}`, POSITION)
  const length = Math.hypot(...moment.values())
  return new Map([...moment].map(([key, weight]) => [key, weight / length]))
}
