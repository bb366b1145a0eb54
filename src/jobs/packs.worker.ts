import { webCrypto } from '../adapters/packs/web-crypto'
import { openStore } from '../adapters/store/open-store'
import { openKeysInMemory } from '../adapters/store/sealing/open-keys-port'
import type { Store } from '../adapters/store/store'
import type { PackOrder, PackTold } from '../core/packs/pack-messages'
import type { TakeAnswer, TakePacket } from '../core/packs/take-request'
import { carryOut, takeCome } from './packs/packs-thread'

/** One order about packs at a time in all windows. */
const LOCK = 'callside/packs'
const TOLD_EVERY_MS = 200

// Nothing of a pack is sealed: no keys of a vault are needed.
let store: Promise<Store> | undefined
const opened = (): Promise<Store> => (store ??= openStore({ openKeys: openKeysInMemory(), role: 'reader' }))

addEventListener('message', ({ data, ports: [port] }: MessageEvent<PackOrder | TakePacket>) => {
  if ('order' in data) void runOrder(data)
  else if (port) void runTake(data, port)
})

async function runOrder(order: PackOrder): Promise<void> {
  const tell = (told: PackTold) => postMessage(told)
  let toldAt = 0
  const tellSeldom = (told: PackTold) => {
    if (performance.now() - toldAt < TOLD_EVERY_MS) return
    toldAt = performance.now()
    tell(told)
  }
  try {
    const outcome = await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock === null ? undefined : await carryOut(await opened(), webCrypto, order, tellSeldom)))
    if (outcome === undefined) tell({ told: 'refused', why: 'busy' })
    else tell(outcome.ok ? outcome.value : { told: 'refused', why: outcome.why })
  } catch (problem) {
    tell({ told: 'refused', why: 'failed' })
    // Into the thread's own log, with its stack; it names no data.
    throw problem
  }
}

/** What came by the background is kept already: it is answered at once, and taken when its turn comes. */
async function runTake({ request }: TakePacket, port: MessagePort): Promise<void> {
  port.postMessage({ ok: true, value: { isBegun: true } } satisfies TakeAnswer)
  const last = await navigator.locks.request(LOCK, async () => await takeCome(await opened(), webCrypto, request.desk, () => undefined))
  if (last?.ok) postMessage(last.value)
}
