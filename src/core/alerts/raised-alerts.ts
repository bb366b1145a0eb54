import type { AlertAnswer, AlertEvidence, AlertRule } from '../contract/alert-rules'
import type { FactOf } from '../contract/facts'
import type { AgentId, AlertRuleId, CallId, ContactId, CustomerId, EpochMs } from '../contract/ids'
import { given } from '../facts/given'
import { laterOf, stampOf } from '../facts/stamp'

export interface RaisedAlert {
  readonly rule: AlertRuleId
  /** Of the rule: what it said when it held. */
  readonly version: number
  readonly at: EpochMs
  readonly call: CallId
  readonly contact: ContactId
  readonly customer?: CustomerId
  readonly agent: AgentId
  /** Empty where what is personal was not sent. */
  readonly evidence: readonly AlertEvidence[]
  readonly answer?: AlertAnswer
}

export interface AlertShown extends RaisedAlert {
  /** As it was when it held; absent where that version did not come here. */
  readonly written?: AlertRule
}

/** Alerts with what agents made of them, newest first. Facts of two desks in any order give the same: of each call and rule the first alert, and the last answer. */
export function raisedAlerts(raised: readonly FactOf<'alert/raised'>[], answered: readonly FactOf<'alert/answered'>[]): readonly RaisedAlert[] {
  const nameOf = ({ call, rule }: { readonly call: CallId; readonly rule: AlertRuleId }) => `${call} ${rule}`
  const answers = new Map<string, { readonly at: EpochMs; readonly fact: FactOf<'alert/answered'>['id']; readonly answer: AlertAnswer }>()
  for (const fact of answered) {
    const told = laterOf(answers.get(nameOf(fact.open)), { ...stampOf(fact), answer: fact.open.answer })
    if (told) answers.set(nameOf(fact.open), told)
  }
  const first = new Map<string, FactOf<'alert/raised'>>()
  for (const fact of raised) {
    const known = first.get(nameOf(fact.open))
    if (!known || fact.happenedAt < known.happenedAt || (fact.happenedAt === known.happenedAt && fact.id < known.id)) first.set(nameOf(fact.open), fact)
  }
  return [...first].sort(([, one], [, other]) => other.happenedAt - one.happenedAt || (one.id < other.id ? -1 : 1)).map(([name, { open, personal, agent, happenedAt }]) => {
    const { rule, version, call, contact, customer } = open
    return { rule, version, at: happenedAt, call, contact, agent, evidence: personal.evidence ?? [], ...given({ customer, answer: answers.get(name)?.answer }) }
  })
}
