import { expect, it } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { chainedLocks } from '../../src/adapters/store/locks'
import type { Store } from '../../src/adapters/store/open-store'
import { rebuildViews } from '../../src/adapters/store/rebuild-views'
import type { CustomerId, TagId } from '../../src/core/contract/ids'
import { unfinishedImports } from '../../src/jobs/import/import-job'
import { undoImport } from '../../src/jobs/import/undo-import'
import { aNewFact, LINE, LI_NA } from '../fixtures/builders/a-fact'
import { aDesk, NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, recorded } from '../fixtures/builders/a-story'
import { aFile, importFile } from '../fixtures/builders/an-import'
import { copyOf } from '../fixtures/builders/copy-of-database'
import { Killed, locksKilledAt } from '../fixtures/builders/locks-killed-at'
import { viewsOf, whatIsThere } from '../fixtures/builders/what-is-there'

const before = aFile('客户编号,姓名,手机', 'C-1,王一,19900000001', 'C-2,刘二,19900000002')
const customers = aFile('客户编号,姓名,手机,等级,备注', 'C-1,王一改,19900000001,钻石,', 'C-3,赵三,19900000003,钻石,怕打扰', 'C-4,钱四,19900000004,铂金,', ',李娜,13800138000,钻石,搬家了')
const contacts = aFile('客户编号,来电号码,通话时间,通话结果,备注,是否解决', ...Array.from({ length: 30 }, (_, n) => `C-${n % 6},1990000000${n % 6},2026-02-0${(n % 9) + 1} 10:${10 + n},已接通,第 ${n} 次,已解决`))

/** A desk with a life of its own, an earlier import, and the import that will be undone; then life goes on. */
async function aDeskAfter(file: Blob): Promise<{ readonly store: Store; readonly job: string; readonly without: Store }> {
  const { store } = await aDesk()
  await seedDefinitions(store, { line: LINE, lineName: '宽带', now: NOON })
  await appendFacts(store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), recorded('live-1', NOON, { customer: LI_NA }, { e164: LI_NA_NUMBER })])
  await importFile(store, before)
  const without = await copyOf(store)
  const { job } = await importFile(store, file, { rowsPerBatch: 3 })
  return { store, job, without }
}

const factIds = async (store: Store) => (await store.db.facts.toArray()).map(({ id }) => id)

it.each([['customers', customers], ['contacts', contacts]] as const)('%s: undone, the desk is as if that import had never been', async (_, file) => {
  const { store, job, without } = await aDeskAfter(file)
  expect(await factIds(store)).not.toEqual(await factIds(without))
  expect(await undoImport(store, job, () => undefined)).toMatchObject({ ok: true })
  const [now, then] = [await whatIsThere(store), await whatIsThere(without)]
  expect(now).toEqual(then)
  expect(await store.db.jobs.get(job)).toBeUndefined()
  expect(await store.db.tombstones.count()).toBe(0)
})

it('keeps what the desk has said since of the same people and contacts', async () => {
  const { store, job } = await aDeskAfter(customers)
  const rows = await store.db.customers.toArray()
  const all = await store.db.facts.where('about').anyOf(rows.map(({ id }) => id)).toArray()
  const [mine] = all.filter(({ origin }) => origin === `import:${job}`).map(({ about }) => about as CustomerId)
  const diamond = (await store.db.latestDefinitions.toArray()).find(({ labels }) => labels.en === '钻石')
  await appendFacts(store, [
    aNewFact('customer/noted', { open: { customer: mine as CustomerId }, personal: { text: '在电话里说的' } }),
    aNewFact('customer/tagged', { open: { customer: LI_NA, tag: diamond?.id as TagId }, personal: {} }),
    recorded('live-2', NOON, { customer: mine as CustomerId }),
  ])
  const others = (await store.db.facts.toArray()).filter(({ origin }) => origin !== `import:${job}`).map(({ id }) => id)
  expect(await undoImport(store, job, () => undefined)).toMatchObject({ ok: true })
  expect(await factIds(store)).toEqual(others)
  const kept = await viewsOf(store)
  await rebuildViews(store)
  expect(kept).toEqual(await viewsOf(store))
  // The tag of the file that somebody uses stays; the one that nobody uses goes.
  expect((await store.db.latestDefinitions.toArray()).map(({ labels }) => labels.en).filter((label) => label === '钻石' || label === '铂金')).toEqual(['钻石'])
})

it('killed in mid-undoing, it is offered again and goes on', async () => {
  const { store: base, job, without } = await aDeskAfter(contacts)
  let kills = 0
  for (let n = 1; n < 20; n += 1) {
    const store = await copyOf(base, { locks: locksKilledAt(n, chainedLocks()) })
    const died = await undoImport(store, job, () => undefined, 10).then(() => false, (problem: unknown) => problem instanceof Killed)
    const awake = { ...store, locks: chainedLocks() }
    if (died) {
      kills += 1
      expect(await unfinishedImports(awake)).toMatchObject([{ job, isUndoing: true }])
      expect(await undoImport(awake, job, () => undefined)).toMatchObject({ ok: true })
    }
    expect(await whatIsThere(awake)).toEqual(await whatIsThere(without))
    if (!died) break
  }
  expect(kills).toBeGreaterThan(2)
}, 30_000)

it('the same file can be imported again after it was undone', async () => {
  const { store, job } = await aDeskAfter(customers)
  const first = await whatIsThere(store)
  await undoImport(store, job, () => undefined)
  const { counts } = await importFile(store, customers)
  expect(counts).toMatchObject({ new: 2, updated: 2, refused: 0 })
  const again = await whatIsThere(store)
  expect(again.definitions).toEqual(first.definitions)
  expect(JSON.stringify(again.views).length).toBe(JSON.stringify(first.views).length)
})
