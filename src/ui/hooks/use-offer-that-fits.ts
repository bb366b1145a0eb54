import { CALL_PAUSE_MS, useLive } from '../../adapters/store/read/live'
import type { CallInList } from '../../adapters/store/read/read-calls'
import { readOffers } from '../../adapters/store/read/read-offers'
import type { SuggestedNow } from '../../adapters/store/read/read-suggested'
import type { EpochMs } from '../../core/contract/ids'
import type { Offer } from '../../core/contract/offers'
import type { Settings } from '../../core/contract/settings'
import type { FactsOfCustomer } from '../../core/offers/facts-of-customer'
import { reader } from './reader'

export interface OfferThatFits {
  readonly offer: Offer
  readonly facts: FactsOfCustomer
  readonly words: readonly string[]
}

/** The offer that is up, with what is known of the customer. Undefined: none is, it is being read, or it may be made no longer. */
export function useOfferThatFits(call: CallInList['call'] | undefined, up: SuggestedNow['offer'], settings: Settings): OfferThatFits | undefined {
  const { value } = useLive(
    reader(), async (store) => (call && up ? await readOffers(store, { call, settings, now: Date.now() as EpochMs }) : undefined),
    [up?.id, JSON.stringify(call?.match), settings], { about: call?.id, longestPauseMs: CALL_PAUSE_MS },
  )
  const offer = value?.ranked.find(({ id }) => id === up?.offer)
  return up && value && offer ? { offer, facts: value.facts, words: up.words } : undefined
}
