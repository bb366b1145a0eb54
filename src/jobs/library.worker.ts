import { openStore } from '../adapters/store/open-store'
import { openKeysInMemory } from '../adapters/store/sealing/open-keys-port'
import type { LibraryOrder, LibraryTold } from '../core/knowledge/library/library-messages'
import { importLibrary } from './library/import-library'

/** One import of knowledge in all windows. */
const LOCK = 'callside/library'
const TOLD_EVERY_MS = 200

const tell = (told: LibraryTold) => postMessage(told)

addEventListener('message', ({ data }: MessageEvent<LibraryOrder>) => {
  carryOut(data).catch((problem: unknown) => {
    tell({ told: 'refused', why: 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    throw problem
  })
})

async function carryOut(order: LibraryOrder): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return tell({ told: 'refused', why: 'another-import' })
    let toldAt = 0
    // Articles are not sealed: no keys are needed.
    const ended = await importLibrary(await openStore({ openKeys: openKeysInMemory(), role: 'reader' }), order, (done, total) => {
      if (performance.now() - toldAt < TOLD_EVERY_MS) return
      toldAt = performance.now()
      tell({ told: 'progress', done, total })
    })
    tell(ended.ok ? { told: 'ended', end: ended.value } : { told: 'refused', why: ended.why })
  })
}
