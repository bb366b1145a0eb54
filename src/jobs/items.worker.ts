import { openStore } from '../adapters/store/open-store'
import { openKeysInMemory } from '../adapters/store/sealing/open-keys-port'
import type { ItemsOrder, ItemsTold } from '../core/desk/item-files'
import { exportItems } from './items/export-items'
import { checkPack } from './packs/check-pack'
import { readTable } from './items/read-table'

const TOLD_EVERY_MS = 200
/** So many problems are read by a person. */
const MOST_LISTED = 500

const tell = (told: ItemsTold) => postMessage(told)

addEventListener('message', ({ data }: MessageEvent<ItemsOrder>) => {
  carryOut(data).then(tell, (problem: unknown) => {
    tell({ told: 'refused', why: 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    throw problem
  })
})

/** Reads only: what a table says is saved by the page, through the background. Items are not sealed: no keys are needed. */
async function carryOut(order: ItemsOrder): Promise<ItemsTold> {
  const store = await openStore({ openKeys: openKeysInMemory(), role: 'reader' })
  let toldAt = 0
  const onProgress = (done: number) => {
    if (performance.now() - toldAt < TOLD_EVERY_MS) return
    toldAt = performance.now()
    tell({ told: 'progress', done })
  }
  switch (order.order) {
    case 'export': {
      const exported = await exportItems(store, order, onProgress)
      return exported.ok ? { told: 'exported', ...exported.value } : { told: 'refused', why: exported.why }
    }
    case 'read-table': {
      const read = await readTable(store, order, onProgress)
      return read.ok ? { told: 'table', ...read.value } : { told: 'refused', why: read.why }
    }
    case 'check': {
      const { problems } = await checkPack(store, order.line, order.timeZone)
      return { told: 'checked', problems: problems.slice(0, MOST_LISTED), count: problems.length }
    }
  }
}
