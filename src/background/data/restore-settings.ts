import { changeSettings } from '../../adapters/browser/settings-storage'
import { appendAudit } from '../../adapters/store/audit'
import { withPortableSettings } from '../../core/backup/portable-settings'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { agentOf } from '../../core/settings/agent-of'

/** What the contact center had set where the backup was made. Who sits here, and what this browser allowed, stays. */
export const restoreSettings: Handler<'settings/restore'> = async (desk, portable) => {
  const told = await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'changed', about: 'settings/restored' })
  if (!told.ok) return told
  await changeSettings((chosen) => withPortableSettings(chosen, portable))
  return done(undefined)
}
