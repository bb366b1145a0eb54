import { readKeptCopies, writeKeptCopies } from '../../adapters/browser/kept-copies'
import type { VaultId } from '../../core/contract/ids'
import type { Desk } from '../desk'

/** Of a client who left not even the hashes of what was copied are kept. */
export async function forgetCopies({ store }: Desk, vault: VaultId): Promise<void> {
  await store.locks.withLock('copies', async () => {
    const kept = await readKeptCopies()
    if (kept.copies.some((copy) => copy.vault === vault)) await writeKeptCopies({ ...kept, copies: kept.copies.filter((copy) => copy.vault !== vault) })
  })
}
