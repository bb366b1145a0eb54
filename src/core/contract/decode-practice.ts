import { flag, integer, listOf, oneOf, optional, record, text, type Decoder } from './decode'
import { decodeLabels } from './decode-labels'
import { readFields, type OfferDesk } from './decode-offers'
import { TASK_KINDS } from './facts'
import type { AgentId, EpochMs, PracticeCallId } from './ids'
import { LANGUAGES } from './language'
import { DIFFICULTIES, type PracticeCall } from './practice'
import { done, refused, type Result } from './result'

/** `unknown-field`: nothing is read over, because a misspelt expectation would be none. */
export type PracticeProblem = 'not-a-record' | 'unknown-field' | `bad-${Exclude<keyof PracticeCall, 'kind'>}` | 'no-customer-turn' | 'turns-out-of-order'

const LONGEST_CALL_SECONDS = 3600
const words = (most: number): Decoder<string> => (input) => {
  const read = text(most)(input)
  return read === undefined || read.trim() === '' ? undefined : read
}
const names = listOf(words(200), 30)

const customer = record({
  name: optional(words(80)), salutation: optional(words(40)), rawNumber: words(40), tags: names,
  remembered: listOf(record({ field: words(80), value: words(400) }), 20),
  contacts: listOf(record({
    hoursAgo: integer(1, 24 * 365), channel: oneOf('phone', 'chat', 'email', 'sms', 'web', 'visit', 'other'), code: optional(words(200)), note: words(2000), isResolved: flag,
  }), 20),
})

const FIELDS = {
  version: optional(integer(1, 1e9)), labels: decodeLabels(120), changedAt: optional(integer<EpochMs>(0, 8.64e15)), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)), line: optional(text(64)),
  id: ((input) => (typeof input === 'string' && /^[\w.:-]{1,160}$/u.test(input) ? (input as PracticeCallId) : undefined)) as Decoder<PracticeCallId>,
  order: optional(integer(0, 1e6)), language: oneOf(...LANGUAGES), difficulty: oneOf(...DIFFICULTIES), customer,
  turns: listOf(record({ speaker: oneOf('customer', 'agent'), text: words(2000), atSeconds: integer(0, LONGEST_CALL_SECONDS) }), 200),
  expected: record({ codes: names, articles: names, offers: names, steps: names, task: oneOf('none', ...TASK_KINDS), isResolved: flag }),
} as const

/** A practice call out of a file or an editor: of the line that it is read for. Version, time and order may be left out. */
export function decodePracticeCall(input: unknown, desk: OfferDesk): Result<PracticeCall, PracticeProblem> {
  const read = readFields<Omit<PracticeCall, 'kind' | 'order'> & Partial<Pick<PracticeCall, 'order'>>, PracticeProblem>(input, FIELDS, desk)
  if (!read.ok) return read
  const call: PracticeCall = { order: 0, ...read.value, kind: 'practice-call' }
  if (!call.turns.some(({ speaker }) => speaker === 'customer')) return refused('no-customer-turn')
  return call.turns.some(({ atSeconds }, at) => atSeconds < (call.turns[at - 1]?.atSeconds ?? 0)) ? refused('turns-out-of-order') : done(call)
}
