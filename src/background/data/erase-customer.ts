import { appendAudit, lastAuditRow } from '../../adapters/store/audit'
import { eraseCustomer } from '../../adapters/store/retention/erase-customer'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { agentOf } from '../../core/settings/agent-of'

export const eraseForgotten: Handler<'customer/erase'> = async (desk, { customer }) => {
  const erased = await eraseCustomer(desk.store, customer, { agent: agentOf(desk.settings), timeZone: desk.settings.timeZone })
  if (!erased.ok) return erased
  await refreshScene(desk, [])
  return done({ contacts: erased.value.contacts, facts: erased.value.facts })
}

/** A record that is opened, then a tab of it, then one of its contacts, was looked at once. */
const ONE_LOOK_MS = 60_000

export const noteOpened: Handler<'customer/open'> = async (desk, { customer }) => {
  const agent = agentOf(desk.settings)
  const last = await lastAuditRow(desk.store)
  if (last?.action === 'opened' && last.about === customer && last.agent === agent && desk.now() - last.at < ONE_LOOK_MS) return done(undefined)
  const told = await appendAudit(desk.store, { agent, action: 'opened', about: customer, line: desk.settings.line })
  return told.ok ? done(undefined) : told
}
