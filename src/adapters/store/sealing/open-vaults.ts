import type { VaultId } from '../../../core/contract/ids'
import type { Store } from '../store'

/** Those that can be read now, in one order everywhere. */
export async function openVaults(store: Store): Promise<readonly VaultId[]> {
  const vaults = await store.db.vaults.orderBy('id').primaryKeys()
  const access = await Promise.all(vaults.map((vault) => store.keyring.ofVault(vault)))
  return vaults.filter((_, at) => access[at]?.keys !== undefined)
}
