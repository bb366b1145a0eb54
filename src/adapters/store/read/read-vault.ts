import type { LineId } from '../../../core/contract/ids'
import type { Store } from '../store'

export type VaultState = 'none' | 'open' | 'locked'

/** Of the vault of a line: without a passphrase, open, or locked. Undefined: there is no vault yet. */
export async function readVault(store: Store, line: LineId): Promise<VaultState | undefined> {
  if ((await store.db.vaults.count()) === 0) return undefined
  const { vault, keys } = await store.keyring.forLine(line)
  const row = await store.db.vaults.get(vault)
  if (row?.kdf === undefined) return 'none'
  return keys ? 'open' : 'locked'
}
