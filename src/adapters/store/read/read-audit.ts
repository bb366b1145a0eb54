import type { AuditLine, AuditPage } from '../../../core/contract/audit'
import type { CustomerId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import type { AuditRow } from '../rows'
import { agentNumberOf } from '../../../core/settings/policy'
import type { Store } from '../store'
import { groupsOfRows } from './customer-group'

/** As many as are searched and sorted at once in the table; all are exported. */
const ROWS_SHOWN = 10_000

export async function readAudit(store: Store, limit = ROWS_SHOWN): Promise<AuditPage> {
  const [rows, count] = await Promise.all([store.db.audit.orderBy('n').reverse().limit(limit).toArray(), store.db.audit.count()])
  const names = await namesOf(store, rows)
  return { lines: rows.map((row) => lineOf(row, names)), rows: count }
}

function lineOf({ n, at, agent, action, about, count }: AuditRow, names: ReadonlyMap<string, string>): AuditLine {
  return { n, at, action, ...given({ agentNumber: agentNumberOf(agent), about, customerName: about === undefined ? undefined : names.get(about), count }) }
}

/** The audit holds ids only; whose they are is read where that may still be known. */
async function namesOf(store: Store, rows: readonly AuditRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ about }) => (about === undefined || about.includes('/') || about.includes(':') ? [] : [about as CustomerId])))]
  const found = (await store.db.customers.bulkGet(ids)).filter((row) => row !== undefined)
  const groups = await groupsOfRows(store, found)
  return new Map(groups.flatMap(({ ids: own, state }) => {
    const name = state.name?.value.name
    return name === undefined ? [] : own.map((id) => [id, name] as const)
  }))
}
