import { Dexie } from 'dexie'
import type { Store } from '../store'
import type { TableName } from '../schema'
import { touches } from '../touches'

/** Bursts of writes (a batch of an import) make one reading. */
const PAUSE_MS = 50

/**
 * Reads now, and again after every change to one of the tables, in whichever context it was made. Readings never overlap, and
 * the last change is always read. Not liveQuery: unsealing is WebCrypto, and awaiting that loses the tables it watches.
 */
export function watch<T>(store: Store, tables: readonly TableName[], read: () => Promise<T>, tell: (value: T) => void, signal: AbortSignal): void {
  let isReading = false
  let isStale = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const readNow = async (): Promise<void> => {
    timer = undefined
    if (isReading) {
      isStale = true
      return
    }
    isReading = true
    isStale = false
    try {
      const value = await read()
      if (!signal.aborted) tell(value)
    } finally {
      isReading = false
      if (isStale && !signal.aborted) void readNow()
    }
  }
  const onChange = (parts: object): void => {
    if (timer !== undefined || !touches(parts, store.db.name, tables)) return
    timer = setTimeout(() => void readNow(), PAUSE_MS)
  }
  Dexie.on('storagemutated', onChange)
  signal.addEventListener('abort', () => {
    Dexie.on.storagemutated.unsubscribe(onChange)
    clearTimeout(timer)
  }, { once: true })
  void readNow()
}
