import { beforeEach, describe, expect, it } from 'vitest'
import { webSegmentCrypto } from '../../../src/adapters/segments/web-segment-crypto'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { appendAudit, firstBrokenAuditRow } from '../../../src/adapters/store/audit'
import { seedDefinitions } from '../../../src/adapters/store/definitions'
import { allowBack, beginLeaving } from '../../../src/adapters/store/leaving/begin-leaving'
import { goOnLeaving } from '../../../src/adapters/store/leaving/go-on-leaving'
import { leavingJobs } from '../../../src/adapters/store/leaving/leaving-job'
import { leftLines } from '../../../src/adapters/store/leaving/left-lines'
import { HELD_TABLES, WHOSE_ROWS } from '../../../src/adapters/store/leaving/whose-rows'
import { mergeFacts } from '../../../src/adapters/store/merge-facts'
import { readHistory } from '../../../src/adapters/store/read/read-history'
import { createVault } from '../../../src/adapters/store/sealing/create-vault'
import { setPassphrase } from '../../../src/adapters/store/sealing/passphrase'
import type { Store } from '../../../src/adapters/store/open-store'
import type { TableName } from '../../../src/adapters/store/schema'
import type { AgentId, CodeId, CustomerId, LineId, VaultId } from '../../../src/core/contract/ids'
import { checkReport, type CheckingDesk } from '../../../src/core/leaving/check-report'
import { packFileName, segmentFileName } from '../../../src/core/team/team-file-names'
import { aCallRow } from '../../fixtures/builders/a-call-row'
import { AGENT, aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aDesk, NOON, type Desk } from '../../fixtures/builders/a-store'
import { storyOfLiNa } from '../../fixtures/builders/a-story'

const OTHER = 'line-other' as LineId
const STAYS = 'customer-who-stays' as CustomerId
let desk: Desk
let store: Store
let vault: VaultId

const named = (line: LineId, customer: CustomerId, name: string) => aNewFact('customer/named', { open: { customer }, personal: { name } }, { line })
const begin = async (from = store) => {
  const begun = await beginLeaving(from, { vault, agent: AGENT })
  if (!begun.ok) throw new Error(begun.why)
}
const jobOf = async (from = store) => (await leavingJobs(from))[0]
const reportOf = async (from = store) => (await jobOf(from))?.cursor.report ?? ''
const checking = async (from = store): Promise<CheckingDesk> => ({
  ownKid: (JSON.parse(await reportOf(from)) as { signature: { kid: string } }).signature.kid, acceptedKids: new Set(),
  hashOfRow: async (n) => (await from.db.audit.get(n))?.hash, brokenAuditRow: () => firstBrokenAuditRow(from),
})

beforeEach(async () => {
  desk = await aDesk()
  store = desk.store
  await seedDefinitions(store, { line: LINE, lineName: '移动热线', now: NOON })
  await seedDefinitions(store, { line: OTHER, lineName: '水务热线', now: NOON })
  vault = await createVault(store, [LINE])
  await appendFacts(store, storyOfLiNa(NOON, (name) => name as CodeId))
  await appendFacts(store, [named(OTHER, STAYS, '王伟')])
  await appendAudit(store, { agent: AGENT, action: 'opened', about: LI_NA, line: LINE })
  await appendAudit(store, { agent: AGENT, action: 'opened', about: STAYS, line: OTHER })
})

/** A row that every table takes, of that client: its key, and the columns by which it is told whose it is. */
function aRowOf(name: TableName, owner: { readonly vault: VaultId; readonly line: LineId }, mark: string): Record<string, unknown> {
  const { keyPath } = store.db.table(name).schema.primKey
  const parts = Array.isArray(keyPath) ? keyPath : [keyPath]
  const key = Object.fromEntries(parts.map((part) => [part, `${mark}-${String(part)}`]))
  const special: Partial<Record<TableName, Record<string, unknown>>> = {
    definitions: { kind: 'code' }, latestDefinitions: { kind: 'code' }, itemVersions: { row: { line: owner.line } },
    outgoing: { name: segmentFileName('device' as never, owner.line, 1, 2) }, wayFiles: { name: packFileName(owner.line) },
    calls: { phase: 'ended' }, listening: { call: `call-of-${owner.line}` }, jobs: { kind: 'import', cursor: { desk: { line: owner.line } } }, customers: { keys: [] }, contacts: { closes: [] },
  }
  return { ...key, vault: owner.vault, line: owner.line, ...special[name] }
}

describe('every table of the schema', () => {
  it('is known to hold rows of clients, or to hold none', () => {
    expect(Object.keys(WHOSE_ROWS).sort()).toEqual(store.db.tables.map(({ name }) => name).sort())
  })

  it.each(HELD_TABLES)('%s loses the rows of who leaves, and keeps those of others', async (name) => {
    const others = (await store.db.vaults.toArray()).find(({ lines }) => lines.length === 0)?.id ?? ('' as VaultId)
    await store.db.calls.bulkPut([{ id: `call-of-${LINE}`, line: LINE, phase: 'ended' }, { id: `call-of-${OTHER}`, line: OTHER, phase: 'ended' }] as never)
    const table = store.db.table(name)
    await table.bulkPut([aRowOf(name, { vault, line: LINE }, 'goes'), aRowOf(name, { vault: others, line: OTHER }, 'stays')])
    const before = await table.count()
    await begin()
    expect(await goOnLeaving(store, webSegmentCrypto)).toEqual({ ok: true, value: 'done' })
    // The job itself says whose rows it removed.
    const left = JSON.stringify((await table.toArray()).filter(({ kind }: { kind?: string }) => kind !== 'leaving'))
    expect([left.includes('goes-') || left.includes(`"${LINE}"`), left.includes('stays-') || left.includes(OTHER)]).toEqual([false, true])
    expect((await table.count()) - (name === 'jobs' ? 1 : 0)).toBeLessThan(before)
  })
})

describe('a client who leaves', () => {
  it('loses the key first: rows that were copied before without it can be read by nobody', async () => {
    const copied = await store.db.facts.toArray()
    await begin()
    expect((await store.db.vaults.toArray()).map(({ id }) => id)).not.toContain(vault)
    expect((await readHistory(store, LI_NA, { limit: 9 })).lines).toEqual([])
    expect(await store.db.facts.count()).toBe(copied.length)
    await goOnLeaving(store, webSegmentCrypto)
    await store.db.facts.bulkPut(copied)
    expect((await readHistory(store, LI_NA, { limit: 9 })).lines).toEqual([])
  })

  it('loses also the opened key of the shift', async () => {
    await setPassphrase(store, vault, '正确的马 battery', 1000)
    expect(await desk.openKeys.read(vault)).toBeDefined()
    await begin()
    expect(await desk.openKeys.read(vault)).toBeUndefined()
  })

  it('is not let go while a call of theirs runs', async () => {
    await store.db.calls.put({ ...(await aCallRow(store, { rawNumber: '13800138000' })), phase: 'talking' })
    expect(await beginLeaving(store, { vault, agent: AGENT })).toEqual({ ok: false, why: 'not-over' })
    expect(await store.db.vaults.get(vault)).toBeDefined()
    expect(await leftLines(store)).toEqual(new Set())
  })

  it('goes on after each kill, until nothing is left, and others keep all they had', async () => {
    const others = await store.db.facts.where('about').equals(STAYS).toArray()
    await begin()
    for (let killed = 0; killed < 500; killed += 1) {
      const woken = await desk.reopen()
      const ended = await goOnLeaving(woken, webSegmentCrypto, { isEnough: () => true })
      woken.db.close()
      if (ended.ok && ended.value === 'done') break
    }
    expect((await jobOf())?.state).toBe('done')
    expect(await store.db.facts.toArray()).toEqual(others)
    expect((await store.db.audit.toArray()).filter(({ action }) => action === 'left')).toHaveLength(2)
  })

  it('of many rows is gone in batches, each with its count', async () => {
    await store.db.codeCounts.bulkPut(Array.from({ length: 2_500 }, (_, day) => ({ line: LINE, day, code: 'x' as CodeId, count: 1 })))
    await begin()
    const seen: number[] = []
    expect(await goOnLeaving(store, webSegmentCrypto, { isEnough: () => seen.push(1) === 2 })).toMatchObject({ value: 'more' })
    expect(await store.db.codeCounts.count()).toBeGreaterThan(0)
    await goOnLeaving(store, webSegmentCrypto)
    expect(JSON.parse(await reportOf())).toMatchObject({ report: { removed: { codeCounts: 2_502 } } })
  })

  it('takes the lines of the vault of all others along, where that one goes, and leaves an empty one for what comes', async () => {
    const [first] = (await store.db.vaults.toArray()).filter(({ lines }) => lines.length === 0)
    const begun = await beginLeaving(store, { vault: first?.id ?? vault, agent: AGENT })
    expect(begun.ok && begun.value.cursor.lines.map(({ id, labels }) => [id, labels?.en])).toEqual([[OTHER, '水务热线']])
    await goOnLeaving(store, webSegmentCrypto)
    expect((await readHistory(store, LI_NA, { limit: 9 })).lines).toHaveLength(3)
    const { vault: fresh } = await store.keyring.forLine('line-new' as LineId)
    expect([first?.id, vault]).not.toContain(fresh)
  })

  it('comes back neither by facts of others nor by one of ours, until somebody allows it', async () => {
    const known = await aDesk()
    const sent = await appendFacts(known.store, storyOfLiNa(NOON, (name) => name as CodeId))
    await begin()
    await goOnLeaving(store, webSegmentCrypto)
    const before = await store.db.facts.count()
    expect(sent.ok && (await mergeFacts(store, sent.value))).toEqual({ ok: true, value: 0 })
    expect(await appendFacts(store, [named(LINE, LI_NA, '李娜')])).toEqual({ ok: true, value: [] })
    expect(await store.db.facts.count()).toBe(before)
    expect(await allowBack(store, vault, AGENT)).toEqual({ ok: true, value: undefined })
    expect(sent.ok && (await mergeFacts(store, sent.value))).toEqual({ ok: true, value: 8 })
  })
})

describe('the report', () => {
  beforeEach(async () => {
    await begin()
    await goOnLeaving(store, webSegmentCrypto)
  })

  it('says what went, that nothing is left, and where the audit stands; and holds', async () => {
    const checked = await checkReport(await reportOf(), webSegmentCrypto, await checking())
    if (!checked.ok) throw new Error(checked.why)
    const { report, ...judged } = checked.value
    expect(judged).toMatchObject({ isSigned: true, signer: 'this-desk', isNothingLeft: true, areRowsWhole: true, chain: 'leads-there' })
    expect(judged.code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(report).toMatchObject({ vault, lines: [{ id: LINE, labels: { en: '移动热线' } }], removed: { facts: 8, customers: 1, contacts: 3, history: 3, tasks: 1 }, agent: AGENT })
    expect(report.keyDestroyedAt).toBeLessThanOrEqual(report.deletedAt)
    expect(report.audit.about.map(({ action }) => action)).toEqual(['opened', 'left', 'left'])
    expect(report.audit).toMatchObject({ rows: await store.db.audit.count(), ofClient: 3 })
  })

  it('names no customer, and nothing of another client', async () => {
    const written = await reportOf()
    for (const word of ['李娜', '13800138000', STAYS, OTHER, '水务']) expect(written).not.toContain(word)
  })

  it.each([
    ['a count', (text: string) => text.replace('"facts":8', '"facts":7')],
    ['who it was', (text: string) => text.replace('移动热线', '联通热线')],
    ['the key that signed', (text: string) => text.replace(/"kid":"(.)/, (_, first: string) => `"kid":"${first === '_' ? '-' : '_'}`)],
  ])('does not hold where %s was changed', async (_, change) => {
    const changed = change(await reportOf())
    expect(changed).not.toBe(await reportOf())
    const checked = await checkReport(changed, webSegmentCrypto, await checking())
    expect(checked.ok && checked.value.isSigned).toBe(false)
  })

  it('does not hold against an audit that was rewritten since, and says so on this desk alone', async () => {
    await store.db.audit.update(1, { agent: 'someone' as AgentId })
    expect(await checkReport(await reportOf(), webSegmentCrypto, await checking())).toMatchObject({ value: { isSigned: true, chain: 'broken' } })
    const elsewhere: CheckingDesk = { ownKid: 'other', acceptedKids: new Set(), hashOfRow: async () => undefined, brokenAuditRow: async () => undefined }
    expect(await checkReport(await reportOf(), webSegmentCrypto, elsewhere)).toMatchObject({ value: { isSigned: true, signer: 'unknown-desk', chain: 'elsewhere' } })
  })

  it.each([['{}', 'not-a-report'], ['nothing', 'not-a-report'], ['{"report":{"kind":"callside-leaving-report","format":9}}', 'newer-format']])('is not what %s is', async (written, why) => {
    expect(await checkReport(written, webSegmentCrypto, await checking())).toEqual({ ok: false, why })
  })
})

it('the removal gives way to a call before each of its batches', async () => {
  await begin()
  let asked = 0
  const { locks } = store
  const given: Store = { ...store, locks: { ...locks, withLock: locks.withLock.bind(locks), goFirst: locks.goFirst.bind(locks), giveWay: async () => { asked += 1; await locks.giveWay() } } }
  expect(await goOnLeaving(given, webSegmentCrypto)).toEqual({ ok: true, value: 'done' })
  // Once for each table at least, and once more where rows went.
  expect(asked).toBeGreaterThan(HELD_TABLES.length)
})
