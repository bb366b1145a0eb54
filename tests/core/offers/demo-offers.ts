import { readFileSync } from 'node:fs'
import { decodeOffer } from '../../../src/core/contract/decode-offers'
import type { Offer } from '../../../src/core/contract/offers'
import { DESK } from './an-offer'

/** The offers of a trade of the demo, as a desk would have them. */
export function demoOffers(trade: string): readonly Offer[] {
  const { offers } = JSON.parse(readFileSync(`demo/offers/${trade}.json`, 'utf8')) as { readonly offers: readonly unknown[] }
  return offers.map((raw) => {
    const offer = decodeOffer(raw, DESK)
    if (!offer.ok) throw new Error(JSON.stringify(offer.why))
    return offer.value
  })
}
