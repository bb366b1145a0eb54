import { expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import type { Store } from '../../../src/adapters/store/store'
import type { DataTold } from '../../../src/core/backup/data-messages'
import type { EpochMs } from '../../../src/core/contract/ids'
import { leave, lookAt, restore } from '../../../src/jobs/data/restore'
import { AGENT, LI_NA } from '../../fixtures/builders/a-fact'
import { aBackup, PASSPHRASE } from '../../fixtures/builders/a-backup'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { named, recorded } from '../../fixtures/builders/a-story'

const FACTS = 1_200
const audited = async (store: Store) => (await store.db.audit.toArray()).map(({ action, about, count }) => [action, about, count])

async function twoDesks() {
  const there = (await aDesk({ newId: idsOf('first') })).store
  await appendFacts(there, Array.from({ length: FACTS }, (_, n) => recorded(`c${n}`, (NOON - n) as EpochMs)))
  const here = (await aDesk({ newId: idsOf('second') })).store
  await appendFacts(here, [named(LI_NA, '李娜')])
  const told: DataTold[] = []
  const looked = await lookAt(here, await aBackup(there), PASSPHRASE, (each) => told.push(each), new AbortController().signal)
  if (!looked.ok) throw new Error(looked.why)
  return { here, there, ...looked.value, told }
}
function idsOf(desk: string) {
  let made = 0
  return () => `${desk}-${String((made += 1)).padStart(8, '0')}`
}

it('a restore says what is in the file and here, and how far it is; what was stopped is in the audit, and so is what is left so', async () => {
  const { here, verified, found, told } = await twoDesks()
  expect(found).toMatchObject({ isOwn: false, restoredBefore: 0, content: { facts: FACTS, contacts: FACTS, customers: 0 }, here: { facts: 1, customers: 1, contacts: 0 } })
  expect(told.at(-1)).toMatchObject({ told: 'looking' })
  expect([await audited(here), await here.db.jobs.count()]).toEqual([[], 0])

  const stop = new AbortController()
  const tell = (each: DataTold) => {
    told.push(each)
    if (each.told === 'restoring') stop.abort()
  }
  expect(await restore(here, verified, AGENT, tell, stop.signal)).toEqual({ ok: false, why: 'stopped' })
  expect(told.at(-1)).toEqual({ told: 'restoring', done: 1_000, total: FACTS })
  const device = await here.db.meta.get('device')
  const about = `backup/${verified.opened.header.device}`
  expect([await audited(here), device?.key === 'device' && about.includes(device.id)]).toEqual([[['restored', about, 1_000]], false])

  const [job] = (await here.db.jobs.toArray()).map(({ id }) => id)
  expect(await leave(here, job ?? '', AGENT)).toEqual({ ok: true, value: undefined })
  expect((await audited(here)).at(-1)).toEqual(['restored', 'backup/unfinished', 1_000])
  expect(await restore(here, verified, AGENT, () => undefined, new AbortController().signal)).toEqual({ ok: true, value: { told: 'restored', added: FACTS, skipped: 0, ofLeft: 0 } })
  expect((await audited(here)).at(-1)).toEqual(['restored', about, FACTS])
  expect(await here.db.contacts.count()).toBe(FACTS)
}, 30_000)
