import type { Table } from 'dexie'
import type { ContactId, FactId } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import type { ContactRow, FactRow, HistoryKey, HistoryRow, HistoryTexts } from './rows'

/** Undefined: it was wrapped up or moved, and is not recorded yet. */
export function historyRowOf(row: ContactRow, texts: HistoryTexts): HistoryRow | undefined {
  const { who, newestFirst } = row
  return who === undefined || newestFirst === undefined ? undefined : { ...row, who, newestFirst, ...texts }
}

/** Where these stand in the history, as far as they do. */
export function historyKeysOf(rows: readonly ContactRow[]): HistoryKey[] {
  return rows.flatMap(({ who, newestFirst, id }) => (who === undefined || newestFirst === undefined ? [] : [[who, newestFirst, id] satisfies HistoryKey]))
}

/** The texts of the facts that these rows name. One of another vault than the row's stays in its fact alone. */
export async function textsInFacts(facts: Table<FactRow, FactId>, rows: readonly ContactRow[]): Promise<Map<ContactId, HistoryTexts>> {
  const named = rows.flatMap(({ recordedBy, wrappedUpBy }) => [recordedBy?.fact, wrappedUpBy?.fact]).filter((id) => id !== undefined)
  const byId = new Map((await facts.bulkGet(named)).flatMap((fact) => (fact ? [[fact.id, fact] as const] : [])))
  const textOf = (row: ContactRow, fact: FactId | undefined) => {
    const found = fact && byId.get(fact)
    return found && found.vault === row.vault ? found.sealed : undefined
  }
  return new Map(rows.map((row) => [row.id, given({ recordedText: textOf(row, row.recordedBy?.fact), wrappedUpText: textOf(row, row.wrappedUpBy?.fact) })]))
}
