import type { FactOf } from '../contract/facts'
import type { CustomerId, MatchKey } from '../contract/ids'
import { isLater, stampOf, type Stamp } from './stamp'

/** Whether this customer was last chosen for a number, or was said not to be the person. */
export interface NumberChoice extends Stamp {
  readonly customerKey: MatchKey
  readonly customer: CustomerId
  readonly verdict: 'chosen' | 'refused'
}

export type NumberChoiceFact = FactOf<'number/chosen'> | FactOf<'number/refused'>

export function foldNumberChoice(choice: NumberChoice | undefined, fact: NumberChoiceFact, customerKey: MatchKey): NumberChoice {
  const stamp = stampOf(fact)
  if (!isLater(stamp, choice)) return choice as NumberChoice // Not later: there is one.
  return { customerKey, customer: fact.open.customer, verdict: fact.kind === 'number/chosen' ? 'chosen' : 'refused', ...stamp }
}

/** The customer last chosen for a number, unless said since not to be the person. */
export function rememberedChoice(choices: readonly NumberChoice[]): CustomerId | undefined {
  let latest: NumberChoice | undefined
  for (const choice of choices) if (choice.verdict === 'chosen' && isLater(choice, latest)) latest = choice
  return latest?.customer
}
