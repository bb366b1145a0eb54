import { expect, it } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import type { Store } from '../../src/adapters/store/open-store'
import { readGroup } from '../../src/adapters/store/read/customer-group'
import type { CustomerId } from '../../src/core/contract/ids'
import { aNewFact, LI_NA } from '../fixtures/builders/a-fact'
import { aDesk, NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered } from '../fixtures/builders/a-story'
import { aFile, importFile } from '../fixtures/builders/an-import'
import { viewsOf } from '../fixtures/builders/what-is-there'

const CUSTOMERS = ['客户编号,姓名,手机,等级,地址,备注', 'C-1,王一,19900000001,金卡,桃源路 1 号,', 'C-2,刘二,19900000002/19900000003,,,怕打扰', ',赵三,19900000004,,,']
const CONTACTS = ['客户编号,来电号码,通话时间,通话结果,原因,备注,是否解决', 'C-1,19900000001,2026-02-01 10:00,已接通,流量超额,说流量用完了,未解决', ',19900000004,2026-02-01 11:00,未接,,,', 'C-9,19900000009,2026-02-01 12:00,已接通,,第一次来电,已解决']

const countsOfTables = async ({ db }: Store) => ({ facts: await db.facts.count(), customers: await db.customers.count(), contacts: await db.contacts.count(), tags: await db.latestDefinitions.count() })

it.each([['customers', CUSTOMERS], ['contacts', CONTACTS]] as const)('%s: the same file again changes nothing and says so', async (_, lines) => {
  const { store } = await aDesk()
  expect((await importFile(store, aFile(...lines))).counts).toMatchObject({ new: 3, updated: 0, unchanged: 0 })
  const [before, views] = [await countsOfTables(store), await viewsOf(store)]
  expect((await importFile(store, aFile(...lines))).counts).toMatchObject({ new: 0, updated: 0, unchanged: 3 })
  expect(await countsOfTables(store)).toEqual(before)
  expect(await viewsOf(store)).toEqual(views)
})

it('a changed customer is updated, and is still one', async () => {
  const { store } = await aDesk()
  await importFile(store, aFile(...CUSTOMERS))
  const { counts } = await importFile(store, aFile(CUSTOMERS[0] ?? '', 'C-1,王一鸣,19900000001,金卡,柳州路 9 号,', ...CUSTOMERS.slice(2)))
  expect(counts).toMatchObject({ new: 0, updated: 1, unchanged: 2 })
  const states = await Promise.all((await store.db.customers.toArray()).map(async ({ id }) => (await readGroup(store, id))?.state))
  expect(states.map((state) => state?.name?.value.name).sort()).toEqual(['刘二', '王一鸣', '赵三'])
  expect(states.find((state) => state?.name?.value.name === '王一鸣')?.remembered).toMatchObject({ 地址: { value: '柳州路 9 号' } })
})

it('a changed contact is corrected, and is still one', async () => {
  const { store } = await aDesk()
  await importFile(store, aFile(...CONTACTS))
  const { counts } = await importFile(store, aFile(CONTACTS[0] ?? '', (CONTACTS[1] ?? '').replace('未解决', '已解决'), ...CONTACTS.slice(2)))
  expect(counts).toMatchObject({ new: 0, updated: 1, unchanged: 2 })
  expect(await store.db.contacts.count()).toBe(3)
  expect((await store.db.contacts.toArray()).map(({ isResolved }) => isResolved)).not.toContain(false)
  expect((await importFile(store, aFile(CONTACTS[0] ?? '', (CONTACTS[1] ?? '').replace('未解决', '已解决')))).counts).toMatchObject({ unchanged: 1 })
})

it('what was corrected at the desk stays corrected until the file says something else', async () => {
  const { store, setNow } = await aDesk()
  await importFile(store, aFile(...CUSTOMERS))
  const id = (await store.db.customers.toArray()).map((row) => row.id)
  const names = async () => (await Promise.all(id.map(async (each) => (await readGroup(store, each))?.state.name?.value.name))).sort()
  const wang = (await Promise.all(id.map(async (each) => ((await readGroup(store, each))?.state.name?.value.name === '王一' ? each : undefined)))).find((each) => each)
  setNow((NOON + 60_000) as typeof NOON)
  await appendFacts(store, [aNewFact('customer/named', { open: { customer: wang as CustomerId }, personal: { name: '汪一' } }, { happenedAt: (NOON + 60_000) as typeof NOON })])
  setNow((NOON + 120_000) as typeof NOON)
  expect((await importFile(store, aFile(...CUSTOMERS))).counts).toMatchObject({ unchanged: 3 })
  expect(await names()).toContain('汪一')
})

it('finds the customer of the desk by his number, unless his name or id says that he is another', async () => {
  const { store } = await aDesk()
  await appendFacts(store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER)])
  const { counts } = await importFile(store, aFile('客户编号,姓名,手机,地址', 'C-1,李娜,13800138000,桃源路', 'C-2,王刚,13800138000,桃源路'))
  expect(counts).toMatchObject({ new: 1, updated: 1 })
  expect(await store.db.customers.count()).toBe(2)
  expect((await readGroup(store, LI_NA))?.state).toMatchObject({ remembered: { 地址: { value: '桃源路' } } })
})

it('of two rows on the same customer in one file the later counts', async () => {
  const { store } = await aDesk()
  const { counts } = await importFile(store, aFile('客户编号,姓名,手机', 'C-1,王一,19900000001', 'C-1,王一鸣,19900000002'))
  expect(counts).toMatchObject({ new: 1, updated: 1 })
  const [row] = await store.db.customers.toArray()
  const state = row && (await readGroup(store, row.id))?.state
  expect(state?.name?.value.name).toBe('王一鸣')
  expect(row?.numberKeys).toHaveLength(2)
})

it.each([
  ['side by side', 40], ['with much between them', 400],
])('contacts of a large batch, %s: a part of the file again changes nothing, and the rest is new', async (_, rows) => {
  const at = (n: number) => `2026-02-${String(1 + (n % 28)).padStart(2, '0')} ${String(8 + Math.floor(n / 28) % 12).padStart(2, '0')}:${String(Math.floor(n / 336)).padStart(2, '0')}`
  const row = (n: number) => `C-${n % 7},1990000000${n % 7},${at(n)},已接通,流量超额,第 ${n} 次,${n % 3 === 0 ? '未解决' : '已解决'}`
  const all = Array.from({ length: rows }, (_each, n) => row(n))
  const header = CONTACTS[0] ?? ''
  const { store } = await aDesk()
  await importFile(store, aFile(header, ...all.slice(1)), { rowsPerBatch: 200 })
  const [before, views] = [await countsOfTables(store), await viewsOf(store)]
  const again = all.filter((_each, n) => n > 0 && n % Math.floor(rows / 40) === 0)
  expect((await importFile(store, aFile(header, ...again), { rowsPerBatch: 200 })).counts).toMatchObject({ new: 0, updated: 0, unchanged: again.length })
  expect(await countsOfTables(store)).toEqual(before)
  expect(await viewsOf(store)).toEqual(views)
  expect((await importFile(store, aFile(header, ...all), { rowsPerBatch: 200 })).counts).toMatchObject({ new: 1, updated: 0, unchanged: rows - 1 })
})
