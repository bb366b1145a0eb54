import { IDBObjectStore } from 'fake-indexeddb'
import { v4 } from 'uuid'
import { afterEach, expect, it, vi } from 'vitest'
import type { CustomerRow } from '../../src/adapters/store/rows'
import type { Store } from '../../src/adapters/store/open-store'
import type { CustomerId, EpochMs, LineId, VaultId } from '../../src/core/contract/ids'
import { CustomersThere } from '../../src/jobs/import/customers-there'
import { LINE } from '../fixtures/builders/a-fact'
import { aDesk } from '../fixtures/builders/a-store'

afterEach(() => void vi.restoreAllMocks())

const aCustomer = (id: CustomerId): CustomerRow => ({ id, vault: 'vault' as VaultId, line: LINE as LineId, keys: [], numberKeys: [], updatedAt: 0 as EpochMs, sealed: new Uint8Array() })
const newIds = (count: number): CustomerId[] => Array.from({ length: count }, () => v4() as CustomerId)

async function withCustomers(count: number): Promise<{ readonly store: Store; readonly ids: readonly CustomerId[] }> {
  const { store } = await aDesk()
  const ids = newIds(count)
  await store.db.customers.bulkPut(ids.map(aCustomer))
  return { store, ids }
}

it('tells who is there and who is not, page by page', async () => {
  const { store, ids } = await withCustomers(1_000)
  const there = new CustomersThere(store)
  for (let at = 0; at < 1_000; at += 3) {
    const [known, unknown] = [ids.slice(at, at + 3), newIds(2)]
    expect(await there.areThere([...known, ...unknown])).toEqual([...known.map(() => true), false, false])
  }
})

it('soon asks for no customer of a long file any more', async () => {
  const { store, ids } = await withCustomers(1_000)
  const there = new CustomersThere(store)
  await there.areThere(ids.slice(0, 10))
  await there.areThere(ids.slice(10, 60))
  const asked = vi.spyOn(IDBObjectStore.prototype, 'count')
  expect((await there.areThere(ids.slice(60))).every(Boolean)).toBe(true)
  expect(asked).not.toHaveBeenCalled()
})

it('finds a customer who came after all were read', async () => {
  const { store, ids } = await withCustomers(50)
  const there = new CustomersThere(store)
  await there.areThere(ids)
  const [late, nobody] = newIds(2) as [CustomerId, CustomerId]
  expect(await there.areThere([late])).toEqual([false])
  await store.db.customers.put(aCustomer(late))
  expect(await there.areThere([late, nobody])).toEqual([true, false])
})

it('reads nothing ahead for people who are all new', async () => {
  const { store } = await withCustomers(50)
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys')
  expect((await new CustomersThere(store).areThere(newIds(200))).some(Boolean)).toBe(false)
  expect(read).not.toHaveBeenCalled()
})
