import type { OfferAnswer } from '../contract/facts'
import type { EpochMs, OfferId } from '../contract/ids'
import type { Offer, Plan } from '../contract/offers'
import type { FactsOfCustomer } from './facts-of-customer'
import type { MonthsOfUse } from './months-of-use'
import type { UpsetSign } from './hear-upset'
import type { WhyNot } from './why-not'

/** What panel and gallery show of the offers of one call. */
export interface OffersOfCall {
  /** What may be offered, best first. */
  readonly ranked: readonly Offer[]
  /** Of the first of them, for the record of what was shown. */
  readonly isExploring: boolean
  readonly probability: () => number
  readonly segment: string
  /** What this call's customer answered, newest first. */
  readonly answered: readonly { readonly offer: Offer; readonly answer: OfferAnswer; readonly words?: string; readonly laterAt?: EpochMs }[]
  /** Those that may not be offered, and those that may and come up less, with why. */
  readonly others: readonly { readonly offer: Offer; readonly whys: readonly WhyNot[] }[]
  readonly shown: ReadonlySet<OfferId>
  /** What the customer said that speaks against offering, and the agent has not put aside. */
  readonly upset: readonly UpsetSign[]
  readonly facts: FactsOfCustomer
  /** Those that may be had today. */
  readonly plans: readonly Plan[]
  readonly months: MonthsOfUse
}
