import type { Store } from '../store'
import { areVaultsOpen } from '../sealing/are-vaults-open'

/** Before the background has made one there is none to unlock. */
export async function readVaultsOpen(store: Store): Promise<boolean> {
  return await areVaultsOpen(store)
}
