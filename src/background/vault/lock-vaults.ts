import { appendAudit } from '../../adapters/store/audit'
import { lockVault, type VaultRefusal } from '../../adapters/store/sealing/passphrase'
import type { VaultId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'

/** Every client's, behind whoever leaves; those without a passphrase have nothing to be locked with. */
export async function lockAllVaults(desk: Desk): Promise<void> {
  for (const vault of await desk.store.db.vaults.toCollection().primaryKeys()) await lockAudited(desk, vault)
}

export async function lockAudited(desk: Desk, vault: VaultId): Promise<Result<undefined, VaultRefusal>> {
  const locked = await lockVault(desk.store, vault)
  if (locked.ok) await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'locked', about: `vault/${vault}` })
  return locked
}
