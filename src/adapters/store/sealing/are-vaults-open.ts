import type { Store } from '../store'

export async function areVaultsOpen(store: Store): Promise<boolean> {
  const vaults = await store.db.vaults.toCollection().primaryKeys()
  const access = await Promise.all(vaults.map((vault) => store.keyring.ofVault(vault)))
  return access.every((each) => each?.keys !== undefined)
}
