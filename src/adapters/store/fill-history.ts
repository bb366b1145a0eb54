import type { Transaction } from 'dexie'
import type { FactId } from '../../core/contract/ids'
import { historyRowOf, textsInFacts } from './history-rows'
import type { ContactRow, FactRow, HistoryRow } from './rows'

const PAGE = 500

/** The upgrade to version 4: nothing is unsealed, the texts are copied as they lie in the facts. */
export async function fillHistory(transaction: Transaction): Promise<void> {
  const contacts = transaction.table<ContactRow, string>('contacts')
  for (let after = ''; ; ) {
    const rows = await contacts.where('id').above(after).limit(PAGE).toArray()
    const last = rows.at(-1)
    if (last === undefined) return
    const texts = await textsInFacts(transaction.table<FactRow, FactId>('facts'), rows)
    await transaction.table<HistoryRow>('history').bulkPut(rows.flatMap((row) => historyRowOf(row, texts.get(row.id) ?? {}) ?? []))
    after = last.id
  }
}
