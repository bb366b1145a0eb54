import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { firstBrokenAuditRow } from '../../../src/adapters/store/audit'
import { saveLine } from '../../../src/adapters/store/definitions'
import { saveDraft } from '../../../src/adapters/store/drafts'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { eraseCustomer } from '../../../src/adapters/store/retention/erase-customer'
import { contactsSweptBefore, sweep, SWEEP_JOB } from '../../../src/adapters/store/retention/sweep'
import { readRetention } from '../../../src/adapters/store/read/read-retention'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readGroup } from '../../../src/adapters/store/read/customer-group'
import { unseal } from '../../../src/adapters/store/sealing/seal'
import { saveCall } from '../../../src/adapters/store/calls'
import { VIEW_TABLES } from '../../../src/adapters/store/schema'
import type { Store } from '../../../src/adapters/store/store'
import type { CallId, CodeId, ContactId, CustomerId, E164, EpochMs, LineId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { AGENT, aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aCallRow, someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { callback, LI_NA_NUMBER, named, numbered, recorded, storyOfLiNa, wrappedUp } from '../../fixtures/builders/a-story'

const DAY = 86_400_000
const ago = (days: number) => (NOON - days * DAY) as EpochMs
const code = (name: string) => name as CodeId
const BY = { rawNumber: '13800138000', e164: LI_NA_NUMBER }
const WANG = 'customer-wang' as CustomerId
const settings = someSettings({ retentionDays: { contacts: 90, customers: 90, receipts: 30, drafts: 30, transcripts: 30 } })
const options = { settings, agent: AGENT }
const receipt = (call: string, happenedAt: EpochMs): NewFact => aNewFact('pop/shown', {
  open: { call: call as CallId, receipt: { detectors: ['sip-websocket'], rule: 'exact', matched: 1, surface: 'tab', why: 'visible-focused', isSaved: true } }, personal: {},
}, { happenedAt })

async function viewsOf(store: Store): Promise<unknown> {
  const tables = await Promise.all(VIEW_TABLES.map(async (name) => [name, await store.db[name].toArray()] as const))
  const states = await Promise.all((await store.db.customers.toArray()).map(async ({ id }) => [id, (await readGroup(store, id))?.state]))
  return JSON.parse(JSON.stringify([tables, states], (name, value: unknown) => (/^sealed$|Text$/.test(name) ? 'sealed' : value)))
}

describe('a sweep', () => {
  it('lets go what is older than the settings say, keeps its figures, and writes down how much it was', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [
      ...storyOfLiNa(NOON, code), named(WANG, '王芳', ago(300)),
      recorded('old-1', ago(100), { customer: LI_NA }, BY), wrappedUp('old-1', ago(100), { code: code('complaint'), codeClass: 'complaint', afterCallMs: 30_000 }, '旧事'),
      recorded('old-2', ago(100), { customer: WANG, outcome: 'missed' }, BY), receipt('call-old', ago(40)), receipt('call-new', ago(20)),
    ])
    await saveDraft(store, { call: 'call-old' as CallId, contact: 'c' as ContactId, owner: AGENT, line: LINE, draft: { note: '说到一半', closes: [] } })
    await store.db.drafts.update('call-old' as CallId, { changedAt: ago(40) })
    expect(await sweep(store, options)).toEqual({ ok: true, value: { state: 'done', counts: { contacts: 2, customers: 1, receipts: 1, drafts: 1, transcripts: 0, tasks: 0, others: 0 } } })
    expect((await store.db.contacts.toCollection().primaryKeys()).sort()).toEqual(['missed-today', 'this-morning', 'week-ago'])
    expect(await store.db.customers.toCollection().primaryKeys()).toEqual([LI_NA])
    const [day] = await store.db.keptDays.toArray()
    expect(day).toMatchObject({ line: LINE, contacts: 2, inbound: 2, missed: 1, complaints: 1, wrappedUp: 1, resolved: 1, talks: 2, afterCallMs: 30_000, codes: { complaint: 1 } })
    expect(new Date(day!.day).toISOString()).toBe('2025-11-29T16:00:00.000Z')
    expect((await store.db.audit.toArray()).map(({ action, about, count }) => [action, about?.split('/')[1], count])).toEqual([
      ['swept', 'contacts', 2], ['swept', 'customers', 1], ['swept', 'receipts', 1], ['swept', 'drafts', 1],
    ])
    expect(await firstBrokenAuditRow(store)).toBeUndefined()
  })

  it('lets go of each line what that line says, and of the others what the desk says', async () => {
    const { store } = await aDesk()
    const [short, long] = ['short', 'long'] as [LineId, LineId]
    const labels = { 'zh-CN': '', 'zh-TW': '', en: '' }
    await saveLine(store, { line: short, labels, extras: { retentionDays: { contacts: 10, receipts: 5 } }, now: NOON })
    await saveLine(store, { line: long, labels, extras: { retentionDays: { contacts: 400, receipts: 100, transcripts: 100 } }, now: NOON })
    const lines = [short, LINE, long]
    await appendFacts(store, lines.flatMap((line) => [
      { ...recorded(`20-${line}`, ago(20)), line }, { ...recorded(`100-${line}`, ago(100)), line }, { ...receipt(`r-${line}`, ago(20)), line }, { ...receipt(`s-${line}`, ago(60)), line },
    ]))
    for (const line of lines) await store.db.transcriptLines.put({ id: `t-${line}`, call: 'c', block: line, line, at: ago(50), contact: 'x', agent: AGENT, change: 0, sealed: new Uint8Array() } as never)
    expect(await sweep(store, options)).toMatchObject({ ok: true, value: { state: 'done', counts: { contacts: 3, receipts: 3, transcripts: 2 } } })
    expect((await store.db.contacts.toCollection().primaryKeys()).sort()).toEqual(['100-long', `20-${LINE}`, '20-long'])
    expect((await store.db.facts.toArray()).filter(({ kind }) => kind === 'pop/shown').map(({ open }) => (open as { call: string }).call).sort()).toEqual([`r-${LINE}`, 'r-long', 's-long'])
    expect(await store.db.transcriptLines.toCollection().primaryKeys()).toEqual(['t-long'])
    // What one line let go early says nothing of when counting begins in another.
    expect([await contactsSweptBefore(store, short), await contactsSweptBefore(store, long)]).toEqual([ago(10), undefined])
  })

  it('runs once a day, costs nothing when nothing is due, and runs again when it is asked for', async () => {
    const { store, setNow } = await aDesk()
    await appendFacts(store, storyOfLiNa(NOON, code))
    const stateOf = async (isForced = false) => {
      const swept = await sweep(store, options, isForced)
      return swept.ok && swept.value.state
    }
    expect([await stateOf(), await stateOf(), await stateOf(true)]).toEqual(['done', 'skipped', 'done'])
    setNow((NOON + 2 * DAY) as EpochMs)
    expect([await stateOf(), await store.db.audit.count(), await store.db.contacts.count()]).toEqual(['done', 0, 3])
  })

  it('that was killed anywhere goes on with the next alarm, and counts nothing twice', async () => {
    const { store, reopen } = await aDesk()
    const many = Array.from({ length: 450 }, (_, index) => recorded(`old-${index}`, (ago(100) - index) as EpochMs, {}, BY))
    await appendFacts(store, [...many, ...storyOfLiNa(NOON, code)])
    const first = await sweep(store, { ...options, isEnough: () => true })
    expect(first).toMatchObject({ ok: true, value: { state: 'more', counts: { contacts: 200 } } })
    expect(await store.db.keptDays.toArray()).toMatchObject([{ contacts: 200 }])
    const next = await reopen()
    expect(await sweep(next, options)).toMatchObject({ ok: true, value: { state: 'done', counts: { contacts: 450 } } })
    expect(await next.db.keptDays.toArray()).toMatchObject([{ contacts: 450 }])
    // Killed after its rows in the audit, before its end was written: told once.
    const job = await next.db.jobs.get(SWEEP_JOB)
    await next.db.jobs.put({ ...job!, state: 'running' })
    await sweep(next, options)
    expect((await next.db.audit.toArray()).map(({ count }) => count)).toEqual([450])
  }, 30_000)

  it('lets a ring through between two batches', async () => {
    const { store } = await aDesk()
    await appendFacts(store, Array.from({ length: 600 }, (_, index) => recorded(`old-${index}`, (ago(100) - index) as EpochMs)))
    const order: string[] = []
    const swept = sweep(store, { ...options, isEnough: () => { order.push('batch'); return false } })
    const ring = appendFacts(store, [named(LI_NA, '李娜')]).then(() => order.push('ring'))
    await Promise.all([swept, ring])
    expect(order.indexOf('ring')).toBeLessThan(order.length - 1)
    expect(await store.db.contacts.count()).toBe(0)
  }, 30_000)

  it('keeps a customer who rang, has an open task, or was merged into one who did', async () => {
    const { store } = await aDesk()
    const other = 'customer-other' as CustomerId
    await appendFacts(store, [
      named(LI_NA, '李娜', ago(400)), recorded('recent', ago(5), { customer: LI_NA }),
      aNewFact('customer/merged', { open: { from: WANG, into: LI_NA }, personal: {} }, { happenedAt: ago(390) }), named(WANG, '王芳', ago(400)),
      named(other, '陈明', ago(400)),
    ])
    await appendFacts(store, [{ ...callback('t', (NOON + DAY) as EpochMs, '回电'), open: { task: 't' as never, taskKind: 'callback', owner: AGENT, dueAt: (NOON + DAY) as EpochMs, customer: other } } as NewFact])
    await sweep(store, options)
    expect((await store.db.customers.toCollection().primaryKeys()).sort()).toEqual([LI_NA, other, WANG].sort())
  })

  it('does not let come back what it let go, but lets come what happened since', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [named(LI_NA, '李娜', ago(300)), recorded('old', ago(200), { customer: LI_NA })])
    await sweep(store, options)
    await appendFacts(store, [named(LI_NA, '李娜', ago(300)), recorded('old', ago(200), { customer: LI_NA })])
    expect([await store.db.customers.count(), await store.db.contacts.count()]).toEqual([0, 0])
    await appendFacts(store, [named(LI_NA, '李娜', (NOON + 1) as EpochMs)])
    expect(await store.db.customers.count()).toBe(1)
  })

  it('leaves "in a year" saying since when it counts', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [...storyOfLiNa(NOON, code), ...[80, 200, 400].map((days) => recorded(`c${days}`, ago(days), { customer: LI_NA }, BY))])
    const year = async () => (await readCard(store, await aCallRow(store, BY), settings, NOON)).year
    await sweep(store, options)
    expect(await year()).toMatchObject({ inbound: 4, since: ago(80) })
  })

  it('does not let "in a year" reach back over what was let go when the time is made longer and older contacts come in', async () => {
    const { store } = await aDesk()
    const longer = someSettings({ retentionDays: { contacts: 700, customers: 700, receipts: 30, drafts: 30, transcripts: 30 } })
    const year = async () => (await readCard(store, await aCallRow(store, BY), longer, NOON)).year
    await appendFacts(store, [...storyOfLiNa(NOON, code), ...[80, 200, 400].map((days) => recorded(`c${days}`, ago(days), { customer: LI_NA }, BY))])
    expect(await year()).not.toHaveProperty('since')
    await sweep(store, options)
    await appendFacts(store, [recorded('imported', ago(390), { customer: WANG })])
    // What was let go began before 90 days ago; the year is counted from there, and says so.
    expect(await year()).toMatchObject({ since: ago(90) })
    // A later sweep that finds nothing in its shorter time changes nothing of that.
    await sweep(store, { ...options, settings: longer }, true)
    expect(await year()).toMatchObject({ since: ago(90) })
  })

  it('keeps what happened in a year as a figure: contacts that are here, and those of which only the day was counted', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [...storyOfLiNa(NOON, code), ...[80, 100, 200, 400].map((days) => recorded(`c${days}`, ago(days), { customer: LI_NA }, BY))])
    const before = (await readRetention(store, NOON)).year
    expect(before).toEqual({ here: 6, counted: 0 })
    await sweep(store, options)
    const state = await readRetention(store, NOON)
    expect(state).toMatchObject({ isSweeping: false, lastSweptAt: NOON, year: { here: 4, counted: 2 }, sweeps: [{ startedAt: NOON, counts: { contacts: 3 } }] })
    expect(state.year.since).toBeUndefined()
  })

  const kinds = fc.constantFrom('recorded', 'wrapped', 'moved', 'named', 'numbered', 'merged', 'task', 'done', 'chosen', 'receipt')
  const facts = fc.tuple(kinds, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 200 })).map(([kind, n, days]): NewFact => {
    const happenedAt = ago(days)
    const customer = `customer-${n % 3}` as CustomerId
    switch (kind) {
      case 'recorded': return recorded(`c${n}`, happenedAt, n % 2 ? { customer } : {}, BY)
      case 'wrapped': return wrappedUp(`c${n}`, happenedAt, { code: code(`code-${n % 2}`) })
      case 'moved': return aNewFact('contact/moved', { open: { contact: `c${n}` as ContactId, customer }, personal: {} }, { happenedAt })
      case 'numbered': return { ...numbered(customer, '+862112345678'), happenedAt } as NewFact
      case 'merged': return aNewFact('customer/merged', { open: { from: customer, into: `customer-${(n + 1) % 3}` as CustomerId }, personal: {} }, { happenedAt })
      case 'task': return { ...callback(`t${n}`, ago(days - 1), '回电'), happenedAt } as NewFact
      case 'done': return aNewFact('task/done', { open: { task: `t${n}` as never }, personal: {} }, { happenedAt })
      case 'chosen': return aNewFact('number/chosen', { open: { customer }, personal: {} }, { happenedAt, customerKeyOf: '+862112345678' as E164 })
      case 'receipt': return receipt(`call-${n}`, happenedAt)
      default: return named(customer, '李娜', happenedAt)
    }
  })

  it('leaves the views as a rebuild from the remaining facts gives them, and every contact is counted or still there', async () => {
    await fc.assert(fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 25 }), async (all) => {
      const { store } = await aDesk()
      await appendFacts(store, all)
      const before = (await store.db.contacts.toArray()).filter((contact) => contact.recordedBy).length
      await sweep(store, options)
      const kept = await viewsOf(store)
      expect((await rebuildViews(store)).ok).toBe(true)
      expect(await viewsOf(store)).toEqual(kept)
      const counted = (await store.db.keptDays.toArray()).reduce((sum, { contacts }) => sum + contacts, 0)
      expect(counted + (await store.db.contacts.toArray()).filter((contact) => contact.recordedBy).length).toBe(before)
      store.db.close()
    }), { numRuns: 40 })
  }, 60_000)
})

describe('a customer who is erased', () => {
  const everything = async (store: Store): Promise<string> => {
    const { keys } = await store.keyring.forLine(LINE)
    const texts = await Promise.all(store.db.tables.flatMap(async (table) => {
      const rows = (await table.toArray()) as Record<string, unknown>[]
      return [JSON.stringify(rows), ...(await Promise.all(rows.map(async (row) => {
        const names = [row.id, `customer:${String(row.id)}`, `draft:${String(row.call)}`, 'call-description', ...[row.recordedBy, row.wrappedUpBy].map((by) => (by as { fact?: unknown } | undefined)?.fact)].map(String)
        const sealed = [row.sealed, row.recordedText, row.wrappedUpText, ...((row.legs as { described?: { sealed?: unknown } }[] | undefined) ?? []).map((leg) => leg.described?.sealed)].filter((each) => each instanceof Uint8Array)
        const opened = await Promise.all(sealed.flatMap((each) => names.map((name) => unseal(keys!, name, each as never).catch(() => undefined))))
        return JSON.stringify(opened)
      })))]
    }))
    return texts.flat().join('\n')
  }

  it('leaves nothing personal in any row, his unnamed calls, tasks, drafts and closed calls included; the figures stay, and the audit says so', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [
      ...storyOfLiNa(NOON, code), recorded('before-named', ago(20), {}, { ...BY, name: '李小姐' }), named(WANG, '李娜娜'),
      aNewFact('customer/merged', { open: { from: WANG, into: LI_NA }, personal: {} }),
      aNewFact('customer/noted', { open: { customer: LI_NA }, personal: { text: '住在长宁路' } }),
      aNewFact('number/chosen', { open: { customer: LI_NA }, personal: {} }, { customerKeyOf: LI_NA_NUMBER }),
      named('customer-chen' as CustomerId, '陈明'), recorded('of-chen', ago(3), { customer: 'customer-chen' as CustomerId }, { rawNumber: '13900001234' }),
    ])
    await saveCall(store, await aCallRow(store, BY, { phase: 'ended', contact: 'this-morning' as ContactId }))
    await saveDraft(store, { call: 'call-1' as CallId, contact: 'this-morning' as ContactId, owner: AGENT, line: LINE, draft: { note: '长宁路的猫', closes: [] } })
    const secrets = ['李娜', '李小姐', '13800138000', '+8613800138000', '长宁路', '退了', '猫坏了', '回电确认']
    const before = await everything(store)
    for (const secret of secrets) expect([secret, before.includes(secret)]).toEqual([secret, true])
    const erased = await eraseCustomer(store, LI_NA, { agent: AGENT, timeZone: 'Asia/Shanghai' })
    expect(erased).toMatchObject({ ok: true, value: { contacts: 4, customers: 2, tasks: 1 } })
    const after = await everything(store)
    for (const secret of secrets) expect([secret, after.includes(secret)]).toEqual([secret, false])
    expect([after.includes('陈明'), await store.db.contacts.count(), await store.db.calls.count(), await store.db.drafts.count()]).toEqual([true, 1, 0, 0])
    expect((await store.db.keptDays.toArray()).reduce((sum, { contacts }) => sum + contacts, 0)).toBe(4)
    expect((await store.db.audit.toArray()).map(({ action, about }) => [action, about])).toEqual([['erased', LI_NA]])
    const kept = await viewsOf(store)
    await rebuildViews(store)
    expect(await viewsOf(store)).toEqual(kept)
    expect(await eraseCustomer(store, LI_NA, { agent: AGENT, timeZone: 'UTC' })).toEqual({ ok: false, why: 'no-such-customer' })
  })

  it('is not erased while he is on the line', async () => {
    const { store } = await aDesk()
    await appendFacts(store, storyOfLiNa(NOON, code))
    await saveCall(store, await aCallRow(store, BY, { phase: 'talking' }))
    expect(await eraseCustomer(store, LI_NA, { agent: AGENT, timeZone: 'UTC' })).toEqual({ ok: false, why: 'not-over' })
    expect(await store.db.customers.count()).toBe(1)
  })
})
