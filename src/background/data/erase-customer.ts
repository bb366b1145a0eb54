import { appendAudit } from '../../adapters/store/audit'
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

export const noteOpened: Handler<'customer/open'> = async (desk, { customer }) => {
  const told = await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'opened', about: customer, line: desk.settings.line })
  return told.ok ? done(undefined) : told
}
