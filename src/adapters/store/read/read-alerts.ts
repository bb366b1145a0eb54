import { raisedAlerts, type AlertShown, type RaisedAlert } from '../../../core/alerts/raised-alerts'
import type { AlertRuleId, ContactId, LineId } from '../../../core/contract/ids'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import { newestFacts } from './newest-facts'

/** Of one contact. Where the vault is locked there are none to read. */
export async function readAlertsOf(store: Store, contact: ContactId): Promise<readonly AlertShown[]> {
  const rows = await store.db.facts.where('about').equals(contact).and(({ kind }) => kind === 'alert/raised' || kind === 'alert/answered').toArray()
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  return await withRules(store, raisedAlerts(facts.filter((fact) => fact?.kind === 'alert/raised'), facts.filter((fact) => fact?.kind === 'alert/answered')))
}

/** Which rules were raised in this contact: in clear, so that nothing is unsealed for each line of a call. */
export async function readRaisedRules(store: Store, contact: ContactId): Promise<ReadonlySet<AlertRuleId>> {
  const rows = await store.db.facts.where('about').equals(contact).and(({ kind }) => kind === 'alert/raised').toArray()
  return new Set(rows.flatMap(({ open }) => ('rule' in open && typeof open.rule === 'string' ? [open.rule as AlertRuleId] : [])))
}

/** The newest of a line of business, whoever's they are. */
export async function readAlerts(store: Store, line: LineId): Promise<readonly AlertShown[]> {
  const [raised, answered] = await Promise.all([newestFacts(store, line, 'alert/raised'), newestFacts(store, line, 'alert/answered')])
  return await withRules(store, raisedAlerts(raised, answered))
}

async function withRules({ db }: Store, alerts: readonly RaisedAlert[]): Promise<readonly AlertShown[]> {
  if (alerts.length === 0) return []
  const rows = await db.definitions.bulkGet(alerts.map(({ rule, version }): [string, string, number] => ['alert-rule', rule, version]))
  return alerts.map((alert, index) => {
    const row = rows[index]
    return row?.kind === 'alert-rule' ? { ...alert, written: row } : alert
  })
}
