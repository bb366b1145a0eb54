import { decodeOfferCount } from '../offers/offer-counts'
import { amount, flag, integer, listOf, oneOf, optional, record, text } from './decode'
import type { CallId, EpochMs, OfferId } from './ids'

const call = text<CallId>(64)
const offer = text<OfferId>(64)
const desk = ['desk'] as const

/** Part of the table in `messages.ts`. */
export const OFFER_MESSAGES = {
  /** An offer came before the agent: once for a call, however often it is looked at. */
  'offer/record-shown': { from: desk, body: record({ call, offer, segment: text(80), probability: amount(0, 1), isExploring: flag }) },
  /** `words`: what the customer said. `laterAt`: when to come back to it; a day later where nothing was named. */
  'offer/answer': {
    from: desk,
    body: record({ call, offer, answer: oneOf('accepted', 'declined', 'later'), words: optional(text(500)), laterAt: optional(integer<EpochMs>(0, 8.64e15)) }),
  },
  /** Counts of other desks, out of their file. */
  'offer/take-counts': { from: desk, body: record({ counts: listOf(decodeOfferCount, 200_000) }) },
} as const
