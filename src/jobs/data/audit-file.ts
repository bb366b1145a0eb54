import { firstBrokenAuditRow, pagesOfAudit } from '../../adapters/store/audit'
import type { Store } from '../../adapters/store/store'
import type { AuditWords, DataTold } from '../../core/backup/data-messages'
import { csvRow, CSV_BEGINNING } from '../../core/files/csv-row'

/** The whole audit as a table, oldest first, with its hashes, so that the chain can be proved without us. */
export async function writeAudit(store: Store, { columns }: AuditWords): Promise<Extract<DataTold, { told: 'audit-written' }>> {
  const parts: string[] = [CSV_BEGINNING, csvRow(columns)]
  let rows = 0
  for await (const page of pagesOfAudit(store)) {
    parts.push(...page.map(({ n, at, agent, line, action, about, count, previous, hash }) =>
      csvRow([n, new Date(at).toISOString(), agent, line ?? '', action, about ?? '', count ?? '', previous, hash])))
    rows += page.length
  }
  return { told: 'audit-written', file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows }
}

export async function checkAudit(store: Store): Promise<Extract<DataTold, { told: 'audit-checked' }>> {
  const [brokenAt, rows] = await Promise.all([firstBrokenAuditRow(store), store.db.audit.count()])
  return { told: 'audit-checked', rows, ...(brokenAt !== undefined && { brokenAt }) }
}
