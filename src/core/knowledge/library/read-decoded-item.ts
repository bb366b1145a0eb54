import type { AlertRuleProblem } from '../../contract/decode-alert-rule'
import type { TargetProblem } from '../../contract/decode-target'
import type { GuidanceProblem } from '../../contract/decode-guidance'
import type { PracticeProblem } from '../../contract/decode-practice'
import type { OfferProblem, PlanProblem } from '../../contract/decode-offers'
import type { Result } from '../../contract/result'
import type { ItemRead, LibraryDesk, RefusedItem } from './item-reader'

type Problem = GuidanceProblem | OfferProblem | PlanProblem | AlertRuleProblem | TargetProblem | PracticeProblem
type NamedField = Extract<Problem, `bad-${string}`>

/** Where the reason names no field by itself (`bad-labels`). */
const REFUSALS: Readonly<Record<Exclude<Problem, NamedField>, RefusedItem>> = {
  'not-a-record': { why: 'not-an-item', field: '' },
  'unknown-field': { why: 'unknown-field', field: '' },
  'too-deep': { why: 'wrong-form', field: 'eligibility' },
  'unknown-operation': { why: 'unknown-word', field: 'eligibility' },
  'unknown-fact': { why: 'unknown-word', field: 'eligibility' },
  'unknown-variable': { why: 'unknown-word', field: '{}' },
  'same-condition-twice': { why: 'doubled-id', field: 'eligibility' },
  'same-unit-twice': { why: 'doubled-id', field: 'allowances' },
  'step-twice': { why: 'doubled-id', field: 'phases' },
  'ends-before-it-begins': { why: 'ends-before-start', field: 'validTo' },
  'prices-out-of-order': { why: 'wrong-form', field: 'allowances' },
  'no-steps': { why: 'missing', field: 'phases' },
  'no-customer-turn': { why: 'missing', field: 'turns' },
  'turns-out-of-order': { why: 'wrong-form', field: 'turns' },
  'no-phrases': { why: 'missing', field: 'phrases' },
}

/** An item that is read by the decoder of its own kind. */
export const readDecodedItem = <T>(decode: (input: unknown, desk: LibraryDesk) => Result<T, Problem>) => (input: unknown, desk: LibraryDesk): ItemRead<T> => {
  const read = decode(input, desk)
  if (read.ok) return read
  return { ok: false, ...(isNamedField(read.why) ? { why: 'wrong-form', field: read.why.slice('bad-'.length) } : REFUSALS[read.why]) }
}

const isNamedField = (why: Problem): why is NamedField => why.startsWith('bad-')
