import { expect, it } from 'vitest'
import { chainedLocks } from '../../src/adapters/store/locks'
import type { Store } from '../../src/adapters/store/open-store'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { readImportJob, unfinishedImports } from '../../src/jobs/import/import-job'
import { LINE, LI_NA } from '../fixtures/builders/a-fact'
import { aDesk, NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered } from '../fixtures/builders/a-story'
import { aFile, goOn, importFile } from '../fixtures/builders/an-import'
import { copyOf } from '../fixtures/builders/copy-of-database'
import { Killed, locksKilledAt } from '../fixtures/builders/locks-killed-at'
import { whatIsThere } from '../fixtures/builders/what-is-there'

const customers = aFile(
  '客户编号,姓名,手机,等级,地址,备注',
  ...Array.from({ length: 40 }, (_, n) => {
    if (n === 24) return `C-7,王七改,19900000007,钻石,桃源路 7 号,又改`
    if (n === 29) return `,李娜,13800138000,金卡,,`
    if (n % 25 === 11) return `C-${n},坏,not a number,,,`
    return `${n % 3 === 0 ? '' : `C-${n}`},客户${n},1990000${String(n % 50).padStart(4, '0')},${['金卡', '银卡', ''][n % 3] ?? ''},桃源路 ${n} 号,${n % 5 === 0 ? '怕打扰' : ''}`
  }),
)
const contacts = aFile(
  '客户编号,来电号码,通话时间,通话结果,通话时长,原因,备注,是否解决',
  ...Array.from({ length: 40 }, (_, n) => {
    const at = `2026-02-${String((n % 27) + 1).padStart(2, '0')} 10:${String(n % 60).padStart(2, '0')}`
    if (n === 33) return `C-4,19900000004,2026-02-05 10:04,已接通,9:59,流量超额,改了,已解决`
    if (n % 25 === 11) return `C-${n % 16},19900000001,昨天,已接通,,,,`
    return `${n % 2 === 0 ? `C-${n % 16}` : ''},1990000${String(n % 16).padStart(4, '0')},${at},${n % 7 === 0 ? '未接' : '已接通'},2:05,流量超额,第 ${n} 次,${n % 3 === 0 ? '未解决' : '已解决'}`
  }),
)

async function aDeskWithLiNa(): Promise<Store> {
  const { store } = await aDesk()
  await seedDefinitions(store, { line: LINE, lineName: '宽带', now: NOON })
  await appendFacts(store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER)])
  return store
}

/** The import is killed at its n-th write and goes on in another context. Answers false once it came to its end before. */
async function killedAt(n: number, base: Store, file: Blob): Promise<{ readonly store: Store; readonly wasKilled: boolean }> {
  const store = await copyOf(base, { locks: locksKilledAt(n, chainedLocks()) })
  const died = await importFile(store, file, { rowsPerBatch: 8 }).then(() => false, (problem: unknown) => problem instanceof Killed)
  const awake = { ...store, locks: chainedLocks() }
  if (!died) return { store: awake, wasKilled: false }
  const [left, ...others] = await unfinishedImports(awake)
  if (!left) throw new Error('Nobody offers to go on')
  expect(others).toEqual([])
  const end = await goOn(awake, left.job, file, { rowsPerBatch: 9 })
  expect(end.how).toBe('done')
  expect((await readImportJob(awake, left.job))?.counts).toEqual(end.counts)
  return { store: awake, wasKilled: true }
}

it.each([['customers', customers], ['contacts', contacts]] as const)('%s: killed at any batch it goes on, and all is as if nothing had happened', async (_, file) => {
  for (const base of [(await aDesk()).store, await aDeskWithLiNa()]) {
    const whole = await copyOf(base)
    const end = await importFile(whole, file, { rowsPerBatch: 9 })
    const expected = await whatIsThere(whole)
    expect(end.counts.new).toBeGreaterThan(25)
    let kills = 0
    for (let n = 1; n < 100; n += 1) {
      const { store, wasKilled } = await killedAt(n, base, file)
      if (!wasKilled) break
      kills += 1
      expect(await whatIsThere(store)).toEqual(expected)
      const counts = (await store.db.jobs.toArray()).map(({ cursor }) => (cursor as { counts: object }).counts)
      expect(counts).toEqual([end.counts])
    }
    expect(kills).toBeGreaterThan(3)
  }
}, 30_000)
