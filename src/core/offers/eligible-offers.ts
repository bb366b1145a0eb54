import type { Offer } from '../contract/offers'
import { whyNot, type OfferSituation, type WhyNot } from './why-not'

export interface JudgedOffers {
  readonly eligible: readonly Offer[]
  /** Every other one, with all that speaks against it. */
  readonly others: readonly { readonly offer: Offer; readonly whys: readonly WhyNot[] }[]
}

/** "Why not?" is answered for every offer, because it is how each one is decided. Retired ones are offered no more. */
export function eligibleOffers(offers: readonly Offer[], situation: OfferSituation): JudgedOffers {
  const judged = offers.filter(({ retiredAt }) => retiredAt === undefined).map((offer) => ({ offer, whys: whyNot(offer, situation) }))
  return { eligible: judged.filter(({ whys }) => whys.length === 0).map(({ offer }) => offer), others: judged.filter(({ whys }) => whys.length > 0) }
}
