import { takeOfferCounts } from '../../adapters/store/take-offer-counts'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** What other desks counted joins what is learnt here; the same file again changes nothing. */
export const takeCounts: Handler<'offer/take-counts'> = async (desk, { counts }) => {
  const taken = await takeOfferCounts(desk.store, counts)
  return taken.ok ? done({ taken: taken.value }) : taken
}
