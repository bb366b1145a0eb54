import type { VaultId } from '../../core/contract/ids'
import { openKeys } from './open-keys'

interface AsksKeys {
  readonly told: 'ask-keys'
  readonly ask: number
  readonly vault: string
}

interface OpensKeys {
  readonly order: 'open-keys'
  readonly ask: number
  readonly keys: string | undefined
}

export interface ThreadOfPage<Order, Told> {
  readonly order: (order: Order) => void
  /** Calls `tell` for each message of the thread, until the signal ends. */
  readonly listen: (tell: (told: Told) => void, signal: AbortSignal) => void
}

/** A worker thread and its page, for the page's life. `died`: what is told where the thread itself is gone; what it was at is known to the page. */
export function threadOfPage<Order, Told extends { readonly told: string }>(worker: Worker, died: Told): ThreadOfPage<Order, Told> {
  const order = (each: Order | OpensKeys) => worker.postMessage(each)
  // It reaches no extension API: the keys of an unlocked vault are read for it.
  worker.addEventListener('message', ({ data }: MessageEvent<Told | AsksKeys>) => {
    if (isAskForKeys(data)) void openKeys.read(data.vault as VaultId).then((keys) => order({ order: 'open-keys', ask: data.ask, keys }))
  })
  return {
    order,
    listen(tell, signal) {
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => tell(data), { signal })
      worker.addEventListener('error', () => tell(died), { signal })
    },
  }
}

const isAskForKeys = (told: { readonly told: string }): told is AsksKeys => told.told === 'ask-keys'
