import type { OfferId } from '../contract/ids'
import { cellOf, type Learnt } from './offer-counts'

/**
 * An agent may be wrong once, or twice: one that was put away so often, and never taken, is believed half. What customers of the
 * segment accepted speaks for it.
 */
const PATIENCE = 8

/** 0 to 1: how much is left of the fit of an offer, where agents keep saying of its card that it does not fit. Among customers of one segment. */
export function trustInFit(offer: OfferId, segment: string, { ofSegment }: Pick<Learnt, 'ofSegment'>): number {
  const { accepted, dismissed } = ofSegment.get(cellOf(offer, segment)) ?? { accepted: 0, dismissed: 0 }
  return (PATIENCE + accepted) / (PATIENCE + accepted + dismissed)
}
