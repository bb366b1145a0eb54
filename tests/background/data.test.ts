import { beforeEach, describe, expect, test } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { firstBrokenAuditRow } from '../../src/adapters/store/audit'
import { HANDLERS } from '../../src/background/all-handlers'
import { sweepByAlarm } from '../../src/background/data/sweep-retention'
import { routeMessage } from '../../src/background/route-message'
import type { CustomerId, EpochMs } from '../../src/core/contract/ids'
import { LI_NA } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { named, numbered, recorded, storyOfLiNa } from '../fixtures/builders/a-story'
import { aBackground, AT_DESK, SITE, type Background } from './fakes/a-background'

const DAY_MS = 86_400_000
const AGENT = { id: 'agent:1001' as never, number: '1001', name: '林小满' }
const WANG = 'customer-wang' as CustomerId
let background: Background
beforeEach(async () => {
  background = await aBackground({ agent: AGENT, shift: { agent: AGENT.id, startedAt: NOON } })
})
const store = () => background.desk.store
const tell = (name: string, body: unknown) =>
  routeMessage({ callside: 1, name, body }, AT_DESK, HANDLERS, () => Promise.resolve(background.desk), (_, bug) => { throw bug })
const audited = async () => (await store().db.audit.toArray()).map(({ agent, action, about, count }) => ({ agent, action, about, count }))

describe('the audit', () => {
  test('has a file that is handed over before it is', async () => {
    expect(await tell('data/exported', { what: 'log', count: 12 })).toEqual({ ok: true, value: undefined })
    expect(await audited()).toEqual([{ agent: AGENT.id, action: 'exported', about: 'log', count: 12 }])
  })

  test('has one row for one look at a record, however many of its parts are opened in it', async () => {
    const open = (customer: string) => tell('customer/open', { customer })
    for (const customer of [LI_NA, LI_NA, WANG, LI_NA]) expect(await open(customer)).toEqual({ ok: true, value: undefined })
    background.setNow((NOON + 3_600_000) as typeof NOON)
    await open(LI_NA)
    expect((await audited()).map(({ about }) => about)).toEqual([LI_NA, WANG, LI_NA, LI_NA])
  })

  test('has who opened, changed, unlocked and erased, by id and never by name or number, and its chain is whole', async () => {
    await appendFacts(store(), [...storyOfLiNa(NOON, (name) => name as never), named(WANG, '王芳'), numbered(WANG, '+862112345678')])
    const customer = LI_NA
    const commands: readonly (readonly [string, object, string, string | undefined])[] = [
      ['customer/open', { customer }, 'opened', LI_NA],
      ['customer/rename', { customer, name: '李小娜' }, 'changed', LI_NA],
      ['customer/link-number', { customer, rawNumber: '13900001234' }, 'changed', LI_NA],
      ['customer/unlink-number', { customer, rawNumber: '13900001234' }, 'changed', LI_NA],
      ['customer/tag', { customer, tag: 'tag-1', isOn: true }, 'changed', LI_NA],
      ['customer/remember', { customer, field: '地址', value: '长宁路' }, 'changed', LI_NA],
      ['customer/note', { customer, text: '喜欢下午接电话' }, 'changed', LI_NA],
      ['customer/merge', { from: WANG, into: LI_NA }, 'changed', LI_NA],
      ['contact/move', { contact: 'week-ago', to: WANG }, 'changed', 'week-ago'],
      ['settings/change', { theme: 'dark', isPopOn: true }, 'changed', 'settings/isPopOn+theme'],
      ['site/switch-off', { origin: SITE }, 'changed', 'site/switch-off'],
      ['line/save', { name: '增值业务', dialledNumbers: [], isRetired: false }, 'changed', 'definition/line'],
      ['site/forget', { origin: SITE }, 'changed', 'site/forget'],
      ['retention/change', { contacts: 90, customers: 90, receipts: 30, drafts: 30, transcripts: 30 }, 'changed', 'settings/retentionDays'],
      ['vault/set-passphrase', { passphrase: 'a made-up passphrase' }, 'changed', 'vault/set-passphrase'],
      ['vault/lock', {}, 'locked', 'vault/id-00000002'],
      ['vault/unlock', { passphrase: 'a made-up passphrase' }, 'unlocked', 'vault/id-00000002'],
      ['data/exported', { what: 'audit', count: 3 }, 'exported', 'audit'],
      ['customer/erase', { customer }, 'erased', LI_NA],
    ]
    for (const [name, body] of commands) expect([name, (await tell(name, body)).ok]).toEqual([name, true])
    expect((await audited()).map(({ agent, action, about }) => [agent, action, about])).toEqual(commands.map(([, , action, about]) => [AGENT.id, action, about]))
    expect(await firstBrokenAuditRow(store())).toBeUndefined()
    const text = JSON.stringify(await store().db.audit.toArray())
    for (const secret of ['李娜', '李小娜', '王芳', '13900001234', '长宁路', '下午', 'a made-up passphrase']) expect(text).not.toContain(secret)
  })

  test('has nothing of what was refused', async () => {
    expect((await tell('customer/link-number', { customer: LI_NA, rawNumber: 'no number' })).ok).toBe(false)
    expect((await tell('vault/set-passphrase', { passphrase: 'x' })).ok).toBe(false)
    expect((await tell('customer/erase', { customer: 'nobody' })).ok).toBe(false)
    expect(await audited()).toEqual([])
  })

  test('tells where it breaks when a row was changed, taken out, or put in', async () => {
    for (let count = 1; count <= 5; count += 1) await tell('data/exported', { what: 'log', count })
    const { audit } = store().db
    const row = await audit.get(3)
    await audit.update(3, { count: 99 })
    expect(await firstBrokenAuditRow(store())).toBe(3)
    await audit.put(row!)
    expect(await firstBrokenAuditRow(store())).toBeUndefined()
    await audit.delete(2)
    expect(await firstBrokenAuditRow(store())).toBe(2)
    await audit.put({ ...row!, n: 2 })
    expect(await firstBrokenAuditRow(store())).toBe(2)
  })
})

describe('the alarm of retention', () => {
  const old = (name: string) => recorded(name, (NOON - 100 * DAY_MS) as EpochMs)
  const left = async () => (await store().db.contacts.toCollection().primaryKeys()).sort()
  const keeping = (days: number) => ({ ...background.desk, settings: { ...background.desk.settings, retentionDays: { contacts: days, customers: days, receipts: days, drafts: days, transcripts: days } } })

  test('asks each hour, and sweeps once a day', async () => {
    await appendFacts(store(), [old('old-1'), recorded('new', NOON)])
    await sweepByAlarm(keeping(90))
    expect(await left()).toEqual(['new'])
    await appendFacts(store(), [{ ...old('old-2'), happenedAt: (NOON + 1) as EpochMs }])
    background.setNow((NOON + 23 * 3_600_000) as EpochMs)
    await sweepByAlarm(keeping(90))
    expect(await left()).toEqual(['new', 'old-2'])
    background.setNow((NOON + 25 * 3_600_000) as EpochMs)
    await sweepByAlarm(keeping(90))
    expect(await left()).toEqual(['new'])
    expect(await audited()).toMatchObject([{ agent: 'agent:nobody', action: 'swept', count: 1 }, { agent: 'agent:nobody', action: 'swept', count: 1 }])
  })

  test('goes on a minute later where its time was too short, and the desk is told so', async () => {
    await appendFacts(store(), Array.from({ length: 450 }, (_, index) => recorded(`old-${index}`, (NOON - 100 * DAY_MS - index) as EpochMs)))
    let now = NOON as number
    // A slow machine: each look at the clock finds it eleven seconds on.
    const slow = { ...keeping(90), now: () => (now += 11_000) as EpochMs }
    await sweepByAlarm(slow)
    expect([(await left()).length > 0, background.browser.alarms.has('retention')]).toEqual([true, true])
    await sweepByAlarm(keeping(90))
    expect(await left()).toEqual([])
    expect(await audited()).toMatchObject([{ action: 'swept', count: 450 }])
  })
})
