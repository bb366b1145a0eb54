import type { AgentId, EpochMs, LineId, VaultId } from '../../core/contract/ids'
import type { OfferResult } from '../../core/offers/fold-offer-result'
import type { OfferCount } from '../../core/offers/offer-counts'

/** What came of an offer in a contact, with the columns that indexes ask for: those of its being shown, else of its answer. */
export interface OfferResultRow extends OfferResult {
  readonly vault: VaultId
  readonly line: LineId
  readonly agent: AgentId
  readonly at: EpochMs
  /** `-at`, see ContactRow. */
  readonly newestFirst: number
}

export type OfferCountRow = Omit<OfferCount, 'seq'>
export type OfferCountKey = [device: string, day: number, offer: string, segment: string]
