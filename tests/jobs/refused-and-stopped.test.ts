import { expect, it } from 'vitest'
import { firstBrokenAuditRow } from '../../src/adapters/store/audit'
import { eraseCustomer } from '../../src/adapters/store/retention/erase-customer'
import { removeAbout } from '../../src/adapters/store/retention/remove-about'
import { readImportJob, unfinishedImports } from '../../src/jobs/import/import-job'
import { previewFile } from '../../src/jobs/import/preview-file'
import { keepImport, resumeImport, startImport } from '../../src/jobs/import/run-import'
import { AGENT } from '../fixtures/builders/a-fact'
import { aDesk } from '../fixtures/builders/a-store'
import { aFile, goOn, IMPORT_SETTINGS, importFile } from '../fixtures/builders/an-import'

const rows = (count: number) => Array.from({ length: count }, (_, n) => `C-${n},客户${n},1990000${String(n).padStart(4, '0')}`)
const HEAD = '客户编号,姓名,手机'

it('lists every refused row with its reason, and the file of them can be mended and imported again', async () => {
  const { store } = await aDesk()
  const end = await importFile(store, aFile(HEAD, 'C-1,王一,19900000001', 'C-2,"刘, ""二""",not a number', '', ',赵三,138****8000', 'C-4,钱四,19900000004,多了一格'), { wish: { columns: ['externalId', 'name', 'number'], kind: 'customers' } })
  expect(end.counts).toEqual({ rows: 6, new: 1, updated: 0, unchanged: 0, refused: 3 })
  expect(end.refused).toEqual([
    { row: 3, cells: ['C-2', '刘, "二"', 'not a number'], why: 'unreadable-number', column: 2 },
    { row: 5, cells: ['', '赵三', '138****8000'], why: 'no-key' },
    { row: 6, cells: ['C-4', '钱四', '19900000004', '多了一格'], why: 'too-many-cells' },
  ])
  const text = await end.refusedFile.text()
  expect(text).toBe('row,why,客户编号,姓名,手机\r\n3,手机: unreadable-number,C-2,"刘, ""二""",not a number\r\n5,no-key,,赵三,138****8000\r\n6,too-many-cells,C-4,钱四,19900000004,多了一格\r\n')
  const mended = new Blob([text.replace('not a number', '19900000002').replace('138****8000', '19900000003').replace(',多了一格', '')])
  expect((await importFile(store, mended)).counts).toMatchObject({ new: 3, refused: 0 })
})

it('stopped, it keeps what is written, goes on with the same file, and takes no other', async () => {
  const { store } = await aDesk()
  const stop = new AbortController()
  const file = aFile(HEAD, ...rows(60))
  const end = await importFile(store, file, { signal: stop.signal, rowsPerBatch: 9, tell: ({ counts }) => void (counts.rows >= 15 && stop.abort()) })
  expect(end.how).toBe('stopped')
  expect(await store.db.customers.count()).toBe(end.counts.new)
  expect(end.counts.new).toBeLessThan(60)
  expect(await unfinishedImports(store)).toMatchObject([{ job: end.job, counts: end.counts }])
  const other = await resumeImport({ store, file: aFile(HEAD, ...rows(61)), settings: IMPORT_SETTINGS, words: { row: '', reason: '', reasons: {} as never }, signal: stop.signal, tell: () => undefined }, end.job)
  expect(other).toEqual({ ok: false, why: 'other-file' })
  expect((await goOn(store, end.job, file)).counts).toMatchObject({ new: 60, refused: 0 })
  expect(await store.db.customers.count()).toBe(60)
  expect(await unfinishedImports(store)).toEqual([])
})

it('writes down in the audit how much was imported, also of one that was ended early', async () => {
  const { store } = await aDesk()
  const done = await importFile(store, aFile(HEAD, ...rows(3)))
  const stop = new AbortController()
  const early = await importFile(store, aFile(HEAD, ...rows(30)), { signal: stop.signal, rowsPerBatch: 9, tell: () => stop.abort() })
  expect(await keepImport(store, early.job)).toMatchObject({ ok: true })
  expect(await store.db.audit.toArray()).toMatchObject([
    { action: 'imported', agent: AGENT, about: done.job, count: 3 }, { action: 'imported', agent: AGENT, about: early.job, count: early.counts.new + early.counts.updated },
  ])
  expect(await firstBrokenAuditRow(store)).toBeUndefined()
  expect((await readImportJob(store, early.job))?.state).toBe('stopped')
})

it('refuses the rows of whoever was erased on request, and of contacts that were let go for their age', async () => {
  const { store } = await aDesk()
  const customers = aFile(HEAD, 'C-1,王一,19900000001', 'C-2,刘二,19900000002')
  await importFile(store, customers)
  const contacts = aFile('客户编号,通话时间,备注', 'C-2,2026-02-01 10:00,旧', 'C-2,2026-02-02 10:00,新')
  await importFile(store, contacts)
  const oldest = (await store.db.contacts.orderBy('id').first())?.id
  await removeAbout(store, [oldest ?? ''], { why: 'retention', timeZone: 'Asia/Shanghai' })
  const [first] = (await store.db.facts.where('[kind+happenedAt]').between(['customer/identified', 0], ['customer/identified', Infinity]).toArray()).filter(({ seq }) => seq < 4)
  await eraseCustomer(store, first?.about as Parameters<typeof eraseCustomer>[1], { agent: AGENT, timeZone: 'Asia/Shanghai' })
  const again = await importFile(store, customers)
  expect(again.refused).toMatchObject([{ row: 2, why: 'erased' }])
  expect(again.counts).toMatchObject({ new: 0, unchanged: 1, refused: 1 })
  const alsoHis = aFile('客户编号,通话时间,备注', 'C-1,2026-02-03 10:00,再来', 'C-2,2026-02-01 10:00,旧', 'C-2,2026-02-02 10:00,新')
  expect((await importFile(store, alsoHis)).refused).toMatchObject([{ row: 2, why: 'erased' }, { row: 3, why: 'let-go' }])
  expect(await store.db.customers.count()).toBe(1)
  expect(await store.db.contacts.count()).toBe(1)
})

it('a full disk ends it with what was written before, and it goes on once there is room', async () => {
  const { store } = await aDesk()
  const file = aFile(HEAD, ...rows(40))
  const { facts } = store.db
  let isFull = false
  const full = () => {
    if (isFull) throw new DOMException('No room', 'QuotaExceededError')
  }
  facts.hook('creating', full)
  const looked = await previewFile(file, {}, IMPORT_SETTINGS, store.now())
  if (!looked.ok) throw new Error(looked.why)
  const run = { store, file, settings: IMPORT_SETTINGS, words: { row: '', reason: '', reasons: {} as never }, signal: new AbortController().signal, rowsPerBatch: 9, tell: () => void (isFull = true) }
  expect(await startImport(run, looked.value.plan)).toEqual({ ok: false, why: 'not-saved' })
  isFull = false
  const [left] = await unfinishedImports(store)
  expect(await store.db.customers.count()).toBe(left?.counts.new)
  expect((await goOn(store, left?.job ?? '', file)).counts).toMatchObject({ new: 40 })
  expect(await store.db.customers.count()).toBe(40)
})
