import { openVaults } from './open-vaults'
import type { Store } from '../store'

export async function areVaultsOpen(store: Store): Promise<boolean> {
  const [open, all] = await Promise.all([openVaults(store), store.db.vaults.count()])
  return open.length === all
}
