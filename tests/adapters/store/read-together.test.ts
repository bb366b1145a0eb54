import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { readTogether } from '../../../src/adapters/store/read-together'
import type { CodeCountRow } from '../../../src/adapters/store/rows'
import type { CodeId } from '../../../src/core/contract/ids'
import { LINE } from '../../fixtures/builders/a-fact'
import { aDesk } from '../../fixtures/builders/a-store'

afterEach(() => void vi.restoreAllMocks())

const keyOf = ({ line, day, code }: CodeCountRow): [string, number, string] => [line, day, code]
const counts = (days: number, codes: number): CodeCountRow[] =>
  Array.from({ length: days * codes }, (_, n) => ({ line: LINE, day: Math.floor(n / codes), code: `code-${n % codes}` as CodeId, count: n + 1 }))
const inOrder = (rows: readonly CodeCountRow[]) => rows.map(({ count }) => count).sort((one, other) => one - other)

it('many rows that lie side by side are read by one request', async () => {
  const { store: { db } } = await aDesk()
  const rows = counts(10, 10)
  await db.codeCounts.bulkPut(rows)
  const wanted = rows.filter(({ count }) => count % 2 === 0)
  const [one, all] = [vi.spyOn(IDBObjectStore.prototype, 'get'), vi.spyOn(IDBObjectStore.prototype, 'getAll')]
  const keys = [...wanted.map(keyOf).reverse(), [LINE, 4, 'code-absent'] as [string, number, string]]
  expect(inOrder(await readTogether(db.codeCounts, keys, keyOf))).toEqual(inOrder(wanted))
  expect([one.mock.calls.length, all.mock.calls.length]).toEqual([0, 1])
})

it('rows with much between them are found one by one', async () => {
  const { store: { db } } = await aDesk()
  const rows = counts(100, 10)
  await db.codeCounts.bulkPut(rows)
  const wanted = rows.filter(({ count }) => count % 40 === 1)
  expect(inOrder(await readTogether(db.codeCounts, wanted.map(keyOf), keyOf))).toEqual(inOrder(wanted))
})

it('of a few keys nothing else is read', async () => {
  const { store: { db } } = await aDesk()
  await db.codeCounts.bulkPut(counts(10, 10))
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  const keys: [string, number, string][] = [[LINE, 0, 'code-0'], [LINE, 9, 'code-9'], [LINE, 99, 'code-0']]
  expect(await readTogether(db.codeCounts, keys, keyOf)).toHaveLength(2)
  expect(all).not.toHaveBeenCalled()
})
