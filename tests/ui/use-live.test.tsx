import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { Dexie } from 'dexie'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/adapters/store/open-store'
import { CALL_PAUSE_MS, useLive, type Store } from '../../src/adapters/store/read/live'
import { DATABASE_NAME } from '../../src/adapters/store/schema'
import { openKeysInMemory } from '../../src/adapters/store/sealing/open-keys-port'
import type { TombstoneRow } from '../../src/adapters/store/rows'
import type { EpochMs } from '../../src/core/contract/ids'

const gone = (id: string): TombstoneRow => ({ id, why: 'erased', at: 1 as EpochMs })
let reader: Promise<Store>
let store: Store
beforeAll(async () => {
  reader = openStore({ openKeys: openKeysInMemory(), role: 'writer' })
  store = await reader
})

describe('what a page reads', () => {
  it('is read again when the database changes, whoever changed it', async () => {
    let reads = 0
    // A foreign promise before the read, as unsealing is: Dexie's own liveQuery would lose sight of what comes after.
    const query = async ({ db }: Store) => {
      await crypto.subtle.digest('SHA-256', new Uint8Array(1))
      reads += 1
      return await db.tombstones.count()
    }
    const { result } = renderHook(() => useLive(reader, query, []))
    await waitFor(() => expect(result.current.value).toBe(0))
    await store.db.tombstones.add(gone('one'))
    await waitFor(() => expect(result.current.value).toBe(1))
    expect(reads).toBeGreaterThanOrEqual(2)
  })
  it('is left alone when what it did not read from changes, and read again after an unlocking', async () => {
    let reads = 0
    const query = async ({ db }: Store) => {
      reads += 1
      return await db.tasks.count()
    }
    const { result } = renderHook(() => useLive(reader, query, []))
    await waitFor(() => expect(result.current.value).toBe(0))
    await store.db.tombstones.add(gone('two'))
    expect(reads).toBe(1)
    const vault = await store.db.vaults.toCollection().first()
    await store.db.vaults.update(vault?.id ?? ('' as never), { turnedAt: 2 as EpochMs })
    await waitFor(() => expect(reads).toBe(2))
  })
  it('is not drawn anew where it reads the same: most of a panel asks for nothing while no call is there', async () => {
    let [reads, draws] = [0, 0]
    const query = () => {
      reads += 1
      return Promise.resolve(undefined)
    }
    renderHook(() => {
      draws += 1
      return useLive(reader, query, [])
    })
    for (const times of [1, 2, 3]) {
      await waitFor(() => expect(reads).toBe(times))
      await act(async () => Dexie.on.storagemutated.fire({ [`idb://${DATABASE_NAME}/tasks/`]: {} as never }))
    }
    expect(draws).toBe(1)
  })
  it('is read again soon where an agent acts on it, however long the reading took', async () => {
    const took: number[] = []
    let last = 0
    const query = async ({ db }: Store) => {
      took.push(performance.now() - last)
      // As on a busy machine.
      await new Promise((resolve) => setTimeout(resolve, 300))
      last = performance.now()
      return await db.tasks.count()
    }
    renderHook(() => useLive(reader, query, [], { longestPauseMs: CALL_PAUSE_MS }))
    await waitFor(() => expect(took).toHaveLength(1))
    Dexie.on.storagemutated.fire({ [`idb://${DATABASE_NAME}/tasks/`]: {} as never })
    await waitFor(() => expect(took).toHaveLength(2), { timeout: 4_000 })
    expect(took[1]).toBeLessThan(2_000)
  })
  it('shows what somebody else read a moment ago until it has read for itself', async () => {
    const seen: (number | undefined)[] = []
    renderHook(({ asked }) => {
      const { value } = useLive(reader, async ({ db }) => (await db.tombstones.count()) + asked, [asked], { first: 41 })
      if (seen.at(-1) !== value) seen.push(value)
      return value
    }, { initialProps: { asked: 1_000 } })
    await waitFor(() => expect(seen).toEqual([41, 1_002]))
  })
  it('about one call stays while it is read again for another reason, and what is of another call is never shown as its own', async () => {
    const seen: string[] = []
    const { rerender } = renderHook(({ call, settings }) => {
      const { value } = useLive(reader, async ({ db }) => `${call} ${settings} ${(await db.tasks.count()) === 0 ? '' : 'tasks'}`.trim(), [settings], { about: call })
      seen.push(`${call}: ${value ?? 'nothing'}`)
    }, { initialProps: { call: 'one', settings: 'before' } })
    await waitFor(() => expect(seen.at(-1)).toBe('one: one before'))
    rerender({ call: 'one', settings: 'after' })
    await waitFor(() => expect(seen.at(-1)).toBe('one: one after'))
    expect(seen.slice(seen.indexOf('one: one before'))).not.toContain('one: nothing')
    rerender({ call: 'two', settings: 'after' })
    await waitFor(() => expect(seen.at(-1)).toBe('two: two after'))
    expect(seen).not.toContain('two: one after')
  })
  it('stays on the screen when the next read fails, and says so', async () => {
    let isBroken = false
    const query = () => (isBroken ? Promise.reject(new Error('the disk is gone')) : Promise.resolve('first'))
    const { result } = renderHook(() => useLive(reader, query, []))
    await waitFor(() => expect(result.current.value).toBe('first'))
    isBroken = true
    Dexie.on.storagemutated.fire({ [`idb://${DATABASE_NAME}/tasks/`]: {} as never })
    await waitFor(() => expect(result.current.hasFailed).toBe(true))
    expect(result.current.value).toBe('first')
  })
})
