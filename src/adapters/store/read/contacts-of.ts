import { Dexie } from 'dexie'
import { isRecorded, type RecordedContact, type Who } from '../../../core/contacts/contact'
import type { EpochMs, MatchKey } from '../../../core/contract/ids'
import { numberKeyBudget } from '../../../core/customers/number-key-budget'
import type { Store } from '../store'
import type { ContactRow, HistoryTexts } from '../rows'
import type { CustomerGroup } from './customer-group'

/** Where a page ended: contacts may begin in the same millisecond, so the id counts too. */
export interface ContactCursor {
  readonly newestFirst: number
  readonly id: string
}

/**
 * Under whom a person's contacts are found: the customers he is, and his numbers, under which stands what was recorded
 * before he was named. A number that stands for many is left out: those contacts may be anybody's.
 * `knownAsOwn`: a number that the look-up just found to be nobody else's, so it need not be counted again.
 */
export async function whosOf(store: Store, group: Pick<CustomerGroup, 'ids' | 'numberKeys'>, knownAsOwn?: MatchKey): Promise<Who[]> {
  const counts = await Promise.all(group.numberKeys.map((key) => (key === knownAsOwn ? 1 : customersWith(store, key))))
  return [...group.ids, ...group.numberKeys.filter((_, index) => (counts[index] ?? 0) < numberKeyBudget.sharedFromCustomers)]
}

export async function customersWith(store: Store, key: MatchKey): Promise<number> {
  return await store.db.customers.where('keys').equals(key).count()
}

/** Newest first over all of `whos`, each contact once. */
export async function newestContacts(store: Store, whos: readonly Who[], limit: number, after?: ContactCursor): Promise<PastContact[]> {
  const pages = await Promise.all(whos.map((who) =>
    store.db.history.where('[who+newestFirst+id]').between([who, ...boundOf(after)], [who, Dexie.maxKey], false, true).limit(limit).toArray()))
  return pages.flat().filter(isRecordedRow).sort(newerFirst).slice(0, limit)
}

/** As a row holds it, with its texts where that is of the history. */
export type PastContact = RecordedContact & ContactRow & HistoryTexts

export const isRecordedRow = <Row extends ContactRow>(row: Row): row is Row & RecordedContact => isRecorded(row)

/** The lower end of an index that ends in `newestFirst+id`: what lies above it comes after the cursor. */
export function boundOf(cursor: ContactCursor | undefined): readonly unknown[] {
  return cursor ? [cursor.newestFirst, cursor.id] : [Dexie.minKey]
}

export function cursorOf(row: ContactRow): ContactCursor {
  return { newestFirst: row.newestFirst ?? 0, id: row.id }
}

export function newerFirst(a: ContactRow, b: ContactRow): number {
  return (a.newestFirst ?? 0) - (b.newestFirst ?? 0) || (a.id < b.id ? -1 : 1)
}

/** All that began then or later, newest first, up to `limit` of each of `whos`. */
export async function contactsSince(store: Store, whos: readonly Who[], since: EpochMs, limit = Infinity): Promise<PastContact[]> {
  const pages = await Promise.all(whos.map((who) =>
    store.db.history.where('[who+newestFirst+id]').between([who, Dexie.minKey], [who, -since, Dexie.maxKey], true, true).limit(limit).toArray()))
  return pages.flat().filter(isRecordedRow).sort(newerFirst)
}

export async function newestUnsolved(store: Store, whos: readonly Who[], limit: number): Promise<PastContact[]> {
  const pages = await Promise.all(whos.map((who) =>
    store.db.contacts.where('[unsolvedOf+newestFirst]').between([who, Dexie.minKey], [who, Dexie.maxKey], true, true).limit(limit).toArray()))
  return pages.flat().filter(isRecordedRow).sort(newerFirst).slice(0, limit)
}
