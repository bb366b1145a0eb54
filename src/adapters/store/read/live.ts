import { Dexie } from 'dexie'
import { useEffect, useState } from 'react'
import { DATABASE_NAME } from '../schema'
import { openStore, type Store } from '../open-store'
import type { OpenKeysPort } from '../sealing/open-keys-port'

export type { Store } from '../open-store'

/** For a page of ours: reads, and makes nothing. */
export function openReader(openKeys: OpenKeysPort): Promise<Store> {
  return openStore({ openKeys, role: 'reader' })
}

export interface Live<T> {
  /** Absent: being read for the first time. The last one stays while the next is read, or when reading it fails. */
  readonly value: T | undefined
  readonly hasFailed: boolean
}

/** A job that writes in thousands must not keep every open page reading: it pauses nine times as long as it read, within these. */
const SHORTEST_PAUSE_MS = 120
const LONGEST_PAUSE_MS = 10_000
const pauseAfter = (tookMs: number) => Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, 9 * tookMs))

/**
 * Reads again whenever the database has changed, in whatever context. Dexie's own liveQuery follows only what is read before
 * the first foreign promise, and unsealing (WebCrypto) is one: so any change counts, and the reads are paced.
 */
export function useLive<T>(reader: Promise<Store>, query: (store: Store) => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, hasFailed: false })
  useEffect(() => {
    let isOver = false
    let isReading = false
    let isStale = false
    const read = async () => {
      if (isReading) return void (isStale = true)
      isReading = true
      do {
        isStale = false
        const from = performance.now()
        try {
          const value = await query(await reader)
          if (!isOver) setLive({ value, hasFailed: false })
        } catch (problem) {
          console.error(problem)
          if (!isOver) setLive(({ value }) => ({ value, hasFailed: true }))
        }
        await new Promise((resolve) => setTimeout(resolve, pauseAfter(performance.now() - from)))
      } while (isStale && !isOver)
      isReading = false
    }
    const onChange = (parts: object) => {
      if (Object.keys(parts).some((part) => part === 'all' || part.startsWith(`idb://${DATABASE_NAME}/`))) void read()
    }
    Dexie.on('storagemutated', onChange)
    setLive({ value: undefined, hasFailed: false })
    void read()
    return () => {
      isOver = true
      Dexie.on.storagemutated.unsubscribe(onChange)
    }
    // The query is made anew at each render; what it depends on is told.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reader, ...deps])
  return live
}
