import { askKnowledge } from '../../adapters/browser/offscreen'
import { MOST_JUDGEMENTS, readJudgements } from '../../adapters/store/read-judgements'
import { openVaults } from '../../adapters/store/sealing/open-vaults'
import type { Desk } from '../desk'

/** Read and unsealed without anybody waiting for long. */
const AT_ONCE = 200

/** The thread forgets all when it ends: it is told what it does not know. `taught`: so much it knows. Safe to be done twice. */
export async function teachThread({ store }: Desk, { taught, taughtBy }: { readonly taught: number; readonly taughtBy: string }): Promise<void> {
  await store.locks.withLock('teach', async () => {
    const vaults = (await openVaults(store)).join()
    const count = await store.judgements.read(store.db)
    // Fewer than it knows: some were let go, or a backup was restored. All anew; the newest, where there are very many.
    const skipped = Math.max(0, count - MOST_JUDGEMENTS)
    for (let known = taught > count - skipped || taughtBy !== vaults ? 0 : taught; known + skipped < count; ) {
      const log = await readJudgements(store, known + skipped, AT_ONCE)
      if (log.length === 0) return
      const told = await askKnowledge('teach', { from: known, vaults, log })
      if (!told.ok || told.value.taught !== known + log.length) return
      known += log.length
    }
  })
}
