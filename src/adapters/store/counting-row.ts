import type { Contact } from '../../core/contacts/contact'
import type { FactKind } from '../../core/contract/facts'
import type { EpochMs } from '../../core/contract/ids'
import type { OfferResultRow } from './offer-rows'

/**
 * In `meta` while the figures of what was there before version 6 are being counted: they are counted up to here, part by part in
 * this order, each in the order of an index. Absent: all are counted.
 */
export interface CountingRow {
  readonly key: 'figures'
  readonly part: 'contacts' | 'offers' | 'suggestions'
  /** The last key that is counted: of a contact its id, of an offer its contact and itself, of a suggestion its kind and moment. */
  readonly after: readonly (string | number)[]
  /** Rows that were looked at, and all that there were when it began. */
  readonly done: number
  readonly of?: number
}

export const NOTHING_COUNTED: CountingRow = { key: 'figures', part: 'contacts', after: [], done: 0 }

/** Which rows the figures hold already. What they do not hold nobody may take away or change in them. */
export interface CountedSoFar {
  readonly hasContact: (contact: Pick<Contact, 'id'>) => boolean
  readonly hasOffer: (row: Pick<OfferResultRow, 'contact' | 'offer'>) => boolean
  readonly hasSuggestion: (fact: { readonly kind: FactKind; readonly happenedAt: EpochMs }) => boolean
}

const ALL: CountedSoFar = { hasContact: () => true, hasOffer: () => true, hasSuggestion: () => true }

export function countedSoFar(mark: CountingRow | undefined): CountedSoFar {
  if (!mark) return ALL
  const { part, after: [first = '', second = ''] } = mark
  // Strings as the database orders them: by their code units.
  const isUpTo = (one: string | number, two: string | number) => one < first || (one === first && two <= second)
  return {
    hasContact: ({ id }) => part !== 'contacts' || id <= first,
    hasOffer: ({ contact, offer }) => part === 'suggestions' || (part === 'offers' && isUpTo(contact, offer)),
    hasSuggestion: ({ kind, happenedAt }) => part === 'suggestions' && isUpTo(kind, happenedAt),
  }
}
