import type { FactOf, OfferAnswer } from '../contract/facts'
import type { AgentId, CallId, ContactId, CustomerId, DeviceId, EpochMs, LineId, OfferId, TaskId, TeamId } from '../contract/ids'
import { given } from '../facts/given'
import { isLater, stampOf, type Stamp } from '../facts/stamp'

/** One offer in one contact, folded from its facts: clear columns only. The customer's words stay sealed in the fact named here. */
export interface OfferResult {
  readonly contact: ContactId
  readonly offer: OfferId
  readonly shown?: Shown
  readonly answered?: Answered
  /** The agent said that it does not fit. */
  readonly dismissed?: Told
}

interface Told extends Stamp {
  readonly call: CallId
  readonly line: LineId
  readonly agent: AgentId
  readonly customer?: CustomerId
}

interface Shown extends Told {
  readonly device: DeviceId
  readonly team?: TeamId
  readonly segment: string
  readonly probability: number
  readonly isExploring: boolean
}

interface Answered extends Told {
  readonly answer: OfferAnswer
  readonly laterAt?: EpochMs
  readonly task?: TaskId
}

export type OfferFact = FactOf<'offer/shown'> | FactOf<'offer/answered'> | FactOf<'offer/dismissed'>

/** Commutative and idempotent: of two facts of one kind the later counts, and the kinds touch different parts. */
export function foldOfferResult(result: OfferResult | undefined, fact: OfferFact): OfferResult {
  const { contact, offer, call, customer } = fact.open
  const before: OfferResult = result ?? { contact, offer }
  const told = { ...stampOf(fact), ...given({ call, line: fact.line, agent: fact.agent, customer }) }
  if (fact.kind === 'offer/shown') {
    const { segment, probability, isExploring } = fact.open
    return isLater(told, before.shown) ? { ...before, shown: { ...told, device: fact.device, team: fact.team, segment, probability, isExploring } } : before
  }
  if (fact.kind === 'offer/dismissed') return isLater(told, before.dismissed) ? { ...before, dismissed: told } : before
  const { answer, laterAt, task } = fact.open
  return isLater(told, before.answered) ? { ...before, answered: { ...told, ...given({ answer, laterAt, task }) } } : before
}
