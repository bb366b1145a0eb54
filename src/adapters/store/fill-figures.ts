import type { Transaction } from 'dexie'
import { isCounted } from '../../core/metrics/count-contact'
import { countFigures, putFigures, type FigureChanges, type FigureTables } from './count-figures'
import type { OfferResultRow } from './offer-rows'
import type { ContactRow, FactRow } from './rows'

const PAGE = 500

/** The upgrade to version 6: counted from the views and facts that are there, nothing is unsealed. */
export async function fillFigures(transaction: Transaction): Promise<void> {
  const tables: FigureTables = { figures: transaction.table('figures'), history: transaction.table('history') }
  const add = async (changes: FigureChanges) => {
    await Promise.all(putFigures(tables, await countFigures(tables, changes)))
  }
  const contacts = transaction.table<ContactRow, string>('contacts')
  for (let after = ''; ; ) {
    const rows = await contacts.where('id').above(after).limit(PAGE).toArray()
    const last = rows.at(-1)
    if (last === undefined) break
    await add({ contacts: rows.filter(isCounted).map((row) => ({ after: row })) })
    after = last.id
  }
  const facts = transaction.table<FactRow, string>('facts')
  const results = transaction.table<OfferResultRow, [string, string]>('offerResults')
  for (let after: readonly string[] = ['']; ; ) {
    const rows = await results.where(':id').above(after).limit(PAGE).toArray()
    const last = rows.at(-1)
    if (last === undefined) break
    const shown = await facts.bulkGet(rows.map((row) => row.shown?.fact ?? ''))
    // Which team showed it was not kept until now.
    const known = rows.map((row, index) => ({ ...row, ...(row.shown && { shown: { ...row.shown, ...(shown[index] && { team: shown[index].team }) } }) }))
    await results.bulkPut(known)
    await add({ offers: known.map((row) => ({ after: row })) })
    after = [last.contact, last.offer]
  }
  for (const kind of ['suggestion/shown', 'suggestion/judged']) {
    const ids = await facts.where('[kind+happenedAt]').between([kind, -Infinity], [kind, Infinity]).primaryKeys()
    for (let from = 0; from < ids.length; from += PAGE) {
      const rows = await facts.bulkGet(ids.slice(from, from + PAGE))
      await add({ suggestions: rows.flatMap((fact) => (fact ? [{ fact, sign: 1 as const }] : [])) })
    }
  }
}
