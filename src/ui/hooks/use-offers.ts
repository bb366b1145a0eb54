import { useLive, type Live } from '../../adapters/store/read/live'
import type { CallInList } from '../../adapters/store/read/read-calls'
import { readOffers, readPlans } from '../../adapters/store/read/read-offers'
import type { EpochMs } from '../../core/contract/ids'
import type { Plan } from '../../core/contract/offers'
import type { Settings } from '../../core/contract/settings'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import { reader } from './reader'

export interface OffersRead {
  /** `none`: no call. */
  readonly offers: OffersOfCall | 'none' | 'locked'
  readonly plans: readonly Plan[]
}

/** What may be offered to the customer of this call, and the plans of the line. */
export function useOffers(call: CallInList['call'] | undefined, settings: Settings): Live<OffersRead> {
  return useLive(reader(), async (store) => {
    const now = Date.now() as EpochMs
    if (!call) return { offers: 'none' as const, plans: await readPlans(store, settings.line, settings, now) }
    const offers = await readOffers(store, { call, settings, now })
    return { offers: offers ?? ('locked' as const), plans: offers?.plans ?? (await readPlans(store, call.line, settings, now)) }
  }, [JSON.stringify(call?.match), settings], { about: call?.id })
}
