import { Dexie, type Table } from 'dexie'
import { useEffect, useRef, useState } from 'react'
import { openStore, type Store } from '../open-store'
import { openPracticeStore } from '../practice/practice-store'
import type { OpenKeysPort } from '../sealing/open-keys-port'

export type { Store } from '../open-store'

/** For a page of ours: reads, and makes nothing. */
export function openReader(openKeys: OpenKeysPort): Promise<Store> {
  return openStore({ openKeys, role: 'reader' })
}

/** For the page of practice: its own calls, and the real library. */
export async function openPracticeReader(real: Promise<Store>, openKeys: OpenKeysPort): Promise<Store> {
  return await openPracticeStore(await real, { openKeys, role: 'reader' })
}

export interface Live<T> {
  /** Absent: being read for the first time. The last one stays while the next is read, or when reading it fails. */
  readonly value: T | undefined
  readonly hasFailed: boolean
}

export interface LiveOptions<T> {
  readonly longestPauseMs?: number
  /** Read a moment ago by somebody else: shown until the first reading of its own. */
  readonly first?: T | undefined
  /** What is read about, a call or a customer: as long as it is the same, the last value stays while it is read again for whatever reason. */
  readonly about?: string | undefined
}

interface Told<T> extends Live<T> {
  readonly about: string | undefined
}

const NOTHING_YET: Live<never> = { value: undefined, hasFailed: false }

/** A job that writes in thousands must not keep every open page reading: it pauses nine times as long as it read, within these. */
const SHORTEST_PAUSE_MS = 120
const LONGEST_PAUSE_MS = 10_000
/** Who is calling, and which call waits for its wrap-up: small reads, and an agent acts on what stands there, also on a busy machine. */
export const CALL_PAUSE_MS = 300
const pauseAfter = (tookMs: number, longestMs: number) => Math.min(longestMs, Math.max(SHORTEST_PAUSE_MS, 9 * tookMs))
/** What a call changes is three or four commits within a second: short reads of those need no pause. */
const READS_WITHOUT_PAUSE = 4
const WITHIN_MS = 1000
const SHORT_MS = 100

/** Its change tells of an unlocking too, after which everything reads differently. */
const ALWAYS_WATCHED = ['vaults']

/**
 * Reads again whenever a table changed that the query read from, in whatever context. Dexie's own liveQuery follows only what is
 * read before the first foreign promise, and unsealing (WebCrypto) is one: so the tables are noted as they are asked for, and
 * many reads in a row are paced.
 */
export function useLive<T>(reader: Promise<Store>, query: (store: Store) => Promise<T>, deps: readonly unknown[], { longestPauseMs = LONGEST_PAUSE_MS, first, about }: LiveOptions<T> = {}): Live<T> {
  const [live, setLive] = useState<Told<T>>({ about, value: first, hasFailed: false })
  const isBegun = useRef(false)
  useEffect(() => {
    let isOver = false
    let isReading = false
    let isStale = false
    let readAt: readonly number[] = []
    const noted = new Set<string>()
    /** Until it is open nothing was read that could be stale. */
    let database: string | undefined
    const read = async () => {
      if (isReading) return void (isStale = true)
      isReading = true
      do {
        isStale = false
        const from = performance.now()
        readAt = [...readAt.filter((at) => performance.now() - at < WITHIN_MS), performance.now()]
        try {
          const store = await reader
          database = store.db.name
          const value = await query(noteTables(store, noted))
          // A query that has nothing to ask for hears of everything, and reads the same each time: that is drawn once.
          if (!isOver) setLive((before) => (before.about === about && before.value === value && !before.hasFailed ? before : { about, value, hasFailed: false }))
        } catch (problem) {
          console.error(problem)
          if (!isOver) setLive(({ value }) => ({ about, value, hasFailed: true }))
        }
        const tookMs = performance.now() - from
        if (readAt.length >= READS_WITHOUT_PAUSE || tookMs > SHORT_MS) await new Promise((resolve) => setTimeout(resolve, pauseAfter(tookMs, longestPauseMs)))
      } while (isStale && !isOver)
      isReading = false
    }
    const onChange = (parts: object) => {
      if (database === undefined || isAbout(parts, noted, database)) void read()
    }
    Dexie.on('storagemutated', onChange)
    // It is drawn so already the first time.
    if (isBegun.current) setLive((before) => (about !== undefined && before.about === about ? before : { about, value: undefined, hasFailed: false }))
    isBegun.current = true
    void read()
    return () => {
      isOver = true
      Dexie.on.storagemutated.unsubscribe(onChange)
    }
    // The query is made anew at each render; what it depends on is told.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reader, about, ...deps])
  // What was read about another one is not shown as this one's, not even until the next is begun.
  return live.about === about ? live : NOTHING_YET
}

/** The same store, whose database notes each table that is asked for, with the database that it is of. */
function noteTables(store: Store, noted: Set<string>): Store {
  const tables = new Set<unknown>(store.db.tables.map(({ name }) => name))
  const db = new Proxy(store.db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      // A name of a table is asked for that table.
      if (typeof name === 'string' && tables.has(name)) noted.add(`${(value as Table).db.name}/${name}`)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { ...store, db }
}

/** A query that has asked for nothing yet hears of everything. */
function isAbout(parts: object, noted: ReadonlySet<string>, database: string): boolean {
  const watched = noted.size === 0 ? [`${database}/`] : [...[...noted].map((each) => `${each}/`), ...ALWAYS_WATCHED.map((each) => `${database}/${each}/`)]
  return Object.keys(parts).some((part) => part === 'all' || watched.some((each) => part.startsWith(`idb://${each}`)))
}
