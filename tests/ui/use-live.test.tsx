import 'fake-indexeddb/auto'
import { renderHook, waitFor } from '@testing-library/react'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { useLive, type Store } from '../../src/adapters/store/read/live'
import { DATABASE_NAME } from '../../src/adapters/store/schema'

const reader = Promise.resolve({} as Store)

describe('what a page reads', () => {
  it('is read again when the database changes, whoever changed it', async () => {
    const db = new Dexie(DATABASE_NAME)
    db.version(1).stores({ rows: 'id' })
    let reads = 0
    // A foreign promise before the read, as unsealing is: Dexie's own liveQuery would lose sight of what comes after.
    const query = async () => {
      await crypto.subtle.digest('SHA-256', new Uint8Array(1))
      reads += 1
      return await db.table('rows').count()
    }
    const { result } = renderHook(() => useLive(reader, query, []))
    await waitFor(() => expect(result.current.value).toBe(0))
    await db.table('rows').add({ id: 1 })
    await waitFor(() => expect(result.current.value).toBe(1))
    expect(reads).toBeGreaterThanOrEqual(2)
  })
  it('stays on the screen when the next read fails, and says so', async () => {
    let isBroken = false
    const query = () => (isBroken ? Promise.reject(new Error('the disk is gone')) : Promise.resolve('first'))
    const { result } = renderHook(() => useLive(reader, query, []))
    await waitFor(() => expect(result.current.value).toBe('first'))
    isBroken = true
    Dexie.on.storagemutated.fire({ [`idb://${DATABASE_NAME}/rows`]: {} as never })
    await waitFor(() => expect(result.current.hasFailed).toBe(true))
    expect(result.current.value).toBe('first')
  })
})
