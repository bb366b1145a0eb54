import { describe, expect, it } from 'vitest'
import { webSegmentCrypto } from '../../../src/adapters/segments/web-segment-crypto'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { saveCall } from '../../../src/adapters/store/calls'
import { numberKeyOf } from '../../../src/adapters/store/sealing/match-keys'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { readLog } from '../../../src/adapters/store/read/read-log'
import { cutSegments, readWaitingFacts } from '../../../src/adapters/store/segments/cut-segments'
import { saveDefinitions } from '../../../src/adapters/store/definitions'
import { writeKeyCode } from '../../../src/core/segments/key-code'
import { keptSegments, noteSent, unsentSegments } from '../../../src/adapters/store/segments/made-segments'
import { keyFileOf, makeSegmentKey, setRecipient, takeSegmentKey } from '../../../src/adapters/store/segments/segment-keys'
import { forgetRefused, takeSegments } from '../../../src/adapters/store/segments/take-segments'
import { lockVault, setPassphrase, unlockVault } from '../../../src/adapters/store/sealing/passphrase'
import { createVault } from '../../../src/adapters/store/sealing/create-vault'
import type { Store } from '../../../src/adapters/store/store'
import { joinBytes } from '../../../src/core/bytes/join-bytes'
import type { EpochMs, LineId, SiteId, VaultId } from '../../../src/core/contract/ids'
import { aCallRow, someSettings } from '../../fixtures/builders/a-call-row'
import { aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { Killed, locksKilledAt } from '../../fixtures/builders/locks-killed-at'
import { chainedLocks } from '../../../src/adapters/store/locks'
import { NOON } from '../../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, recorded, wrappedUp } from '../../fixtures/builders/a-story'
import { acceptAll, aLead, anAgent, aNamedDesk, cut, headerOf, KEY_PASSPHRASE, SITE, take } from '../../fixtures/builders/some-segments'

const states = (outcomes: readonly { readonly state: string }[]) => outcomes.map(({ state }) => state)
const ids = async (store: Store) => (await store.db.facts.toArray()).map(({ id }) => id).toSorted()
const changed = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))

describe('what an agent\'s desk sends', () => {
  it('is all its facts, once, and follows on what it sent before', async () => {
    const { publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [one] = await cut(store, [recorded('c1', NOON), wrappedUp('c1', NOON)])
    const [two] = await cut(store, [recorded('c2', NOON)])
    expect([headerOf(one!).firstSeq, headerOf(one!).lastSeq, headerOf(one!).previous]).toEqual([1, 2, ''])
    expect([headerOf(two!).firstSeq, headerOf(two!).lastSeq, headerOf(two!).previous]).toEqual([3, 3, await webSegmentCrypto.hash(one!)])
    expect(await cut(store, [])).toEqual([])
  })

  it('is not what it imported, or was given by others', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const imported = aNewFact('customer/named', { open: { customer: LI_NA }, personal: { name: '李娜' } }, { origin: 'import:batch-1' })
    const other = await anAgent('b', publicKey)
    await cut(store, [])
    await take(lead, joinBytes(...(await cut(other.store, [recorded('of-b', NOON)]))))
    const [one] = await cut(store, [imported, recorded('c1', NOON)])
    expect([headerOf(one!).count, headerOf(one!).lastSeq]).toEqual([1, 2])
  })

  it('says nothing in clear of who called, and none but the lead can open it', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [bytes] = await cut(store, [named(LI_NA, '李娜')])
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('李娜')
    const other = await aLead('other')
    expect(states(await take(other.store, bytes!))).toEqual(['wrong-recipient'])
    expect(await other.store.db.facts.count()).toBe(0)
    expect(states(await take(lead, bytes!))).toEqual(['waiting'])
  })

  it('waits while the vault is locked, and lacks nothing of its line afterwards; another line goes', async () => {
    const { publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const open = 'line-open' as LineId
    const vault = (await store.db.vaults.toCollection().primaryKeys())[0] as VaultId
    await createVault(store, [open])
    await setPassphrase(store, vault, 'made-up passphrase', 1000)
    await appendFacts(store, [recorded('c1', NOON)])
    await lockVault(store, vault)
    const [bytes, ...rest] = await cut(store, [recorded('c2', NOON), { ...recorded('c3', NOON), line: open }])
    expect([headerOf(bytes!).line, headerOf(bytes!).count, rest.length]).toEqual([open, 1, 0])
    await unlockVault(store, vault, 'made-up passphrase')
    const [two] = await cut(store, [{ ...recorded('c4', NOON), line: open }, recorded('c5', NOON)])
    const later = (await unsentSegments(store)).map(({ line, firstSeq, lastSeq, count }) => [line, firstSeq, lastSeq, count])
    expect(later).toEqual(expect.arrayContaining([['line-1', 1, 5, 3], [open, 1, 3, 1], [open, 4, 5, 1]]))
    expect(two).toBeDefined()
  })

  it('goes to the key that its line names: one client’s records never to another’s; what names none waits and lacks nothing afterwards', async () => {
    const [mobile, broadband, third] = ['mobile', 'broadband', 'third'] as unknown as [LineId, LineId, LineId]
    const [one, other] = [await aLead('one'), await aLead('other')]
    const { store } = await aNamedDesk('a')
    const name = (line: LineId, publicKey: string | undefined, version: number) => saveDefinitions(store, [{
      kind: 'line', id: line, version, labels: { 'zh-CN': line, 'zh-TW': line, en: line }, changedAt: NOON, dialledNumbers: [], ...(publicKey !== undefined && { segmentKey: writeKeyCode({ site: SITE, publicKey }) }),
    }])
    await Promise.all([name(mobile, one.publicKey, 1), name(broadband, other.publicKey, 1), name(third, undefined, 1)])
    const of = (line: LineId, call: string) => ({ ...recorded(call, NOON), line })
    const made = await cut(store, [of(third, 'c1'), of(mobile, 'c2'), of(broadband, 'c3')])
    const to = (bytes: Uint8Array<ArrayBuffer>[]) => Promise.all(bytes.map(async (each) => [headerOf(each).line, headerOf(each).recipient === (await webSegmentCrypto.kidOf(one.publicKey))]))
    expect((await to(made)).toSorted()).toEqual([[broadband, false], [mobile, true]])
    expect(await cutSegments(store, webSegmentCrypto, { isPersonalShared: true, isAtOnce: true })).toMatchObject({ value: { segments: 0, unaddressed: 1 } })
    await name(third, one.publicKey, 2)
    const later = await cut(store, [of(mobile, 'c4')])
    expect(later.map((each) => [headerOf(each).line, headerOf(each).firstSeq, headerOf(each).lastSeq, headerOf(each).count]).toSorted()).toEqual([[mobile, 4, 4, 1], [third, 1, 4, 1]])
  })

  it('is cut when there is enough of it or it is old enough, and at once where that is asked', async () => {
    const { publicKey } = await aLead()
    const { store, setNow } = await anAgent('a', publicKey)
    await appendFacts(store, [recorded('c1', NOON)])
    const byAlarm = () => cutSegments(store, webSegmentCrypto, { isPersonalShared: true, isAtOnce: false })
    expect(await byAlarm()).toEqual({ ok: true, value: { segments: 0, facts: 0, locked: 0, unaddressed: 0 } })
    expect(await readWaitingFacts(store)).toEqual({ facts: 1, oldestAt: NOON })
    setNow((NOON + 1_800_000) as EpochMs)
    expect(await byAlarm()).toEqual({ ok: true, value: { segments: 1, facts: 1, locked: 0, unaddressed: 0 } })
    expect(await byAlarm()).toEqual({ ok: true, value: { segments: 0, facts: 0, locked: 0, unaddressed: 0 } })
  })

  it('needs to be told to whom', async () => {
    const { store } = await aNamedDesk('a')
    expect(await cutSegments(store, webSegmentCrypto, { isPersonalShared: true, isAtOnce: true })).toEqual({ ok: false, why: 'no-recipient' })
  })

  it('goes in pieces, and a worker that dies between any two of its steps loses none and doubles none', async () => {
    const facts = Array.from({ length: 7 }, (_, n) => recorded(`c${n}`, (NOON - n) as EpochMs))
    const options = { isPersonalShared: true, isAtOnce: true, factsPerSegment: 3 }
    const { store: lead, publicKey } = await aLead()
    for (let diesAt = 1, hasDied = true; hasDied; diesAt += 1) {
      const desk = await anAgent(`a${diesAt}`, publicKey)
      await appendFacts(desk.store, facts.map((fact) => ({ ...fact })))
      let steps = 0
      // Its n-th step is never taken: giving way, compressing, signing, naming, or writing down what was cut.
      const orDie = <A extends readonly unknown[], T>(step: (...given: A) => Promise<T>) => (...given: A): Promise<T> => ((steps += 1) === diesAt ? Promise.reject(new Killed('Killed')) : step(...given))
      const { db, locks } = desk.store
      const dyingDb = new Proxy(db, { get: (target, name) => (name === 'transaction' ? orDie((...given: Parameters<typeof db.transaction>) => Promise.resolve(db.transaction(...given))) : (Reflect.get(target, name) as unknown)) })
      const tools = { ...webSegmentCrypto, gzip: orDie(webSegmentCrypto.gzip), sign: orDie(webSegmentCrypto.sign), hash: orDie(webSegmentCrypto.hash) }
      const dying: Store = { ...desk.store, db: dyingDb, locks: { ...locks, giveWay: orDie(locks.giveWay) } }
      hasDied = await cutSegments(dying, tools, options).then(() => false, (problem: unknown) => problem instanceof Killed)
      const again = await desk.reopen()
      await cutSegments(again, webSegmentCrypto, options)
      const made = await unsentSegments(again)
      expect(made.map(({ firstSeq, lastSeq, count }) => [firstSeq, lastSeq, count])).toEqual([[1, 3, 3], [4, 6, 3], [7, 7, 1]])
      const before = await lead.db.facts.count()
      await take(lead, joinBytes(...made.map(({ bytes }) => bytes!)))
      await acceptAll(lead)
      expect(await lead.db.facts.count()).toBe(before + 7)
      if (!hasDied) expect(diesAt).toBeGreaterThan(10)
    }
  })

  it('was handed over once, however often that is said; its bytes stay for a month', async () => {
    const { publicKey } = await aLead()
    const { store, setNow } = await anAgent('a', publicKey)
    await cut(store, [recorded('c1', NOON)])
    const sent = await unsentSegments(store)
    await noteSent(store, sent)
    await noteSent(store, sent)
    expect([await unsentSegments(store), (await keptSegments(store)).map(({ bytes }) => bytes)]).toEqual([[], [sent[0]!.bytes]])
    setNow((NOON + 31 * 86_400_000) as EpochMs)
    const [next] = await cut(store, [recorded('c2', NOON)])
    expect((await keptSegments(store)).map(({ firstSeq }) => firstSeq)).toEqual([2])
    expect(headerOf(next!)).toMatchObject({ firstSeq: 2, previous: sent[0]!.hash })
  })
})

describe('what comes back to the lead', () => {
  it('of a choice made while it rings has the number, under the key that the lead\'s own desk has for it', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    await saveCall(store, await aCallRow(store, { rawNumber: '13800138000', e164: LI_NA_NUMBER }))
    const [bytes] = await cut(store, [aNewFact('number/chosen', { open: { customer: LI_NA }, personal: {} }, { customerKeyOf: LI_NA_NUMBER })])
    await take(lead, bytes!)
    await acceptAll(lead)
    const { keys } = await lead.keyring.forLine(LINE)
    expect((await lead.db.numberChoices.toArray()).map(({ customerKey, customer }) => [customerKey, customer])).toEqual([[await numberKeyOf(keys!.match, LI_NA_NUMBER), LI_NA]])
  })

  it('waits until a person has said whose it is, and then is there once, however often it comes', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [bytes] = await cut(store, [named(LI_NA, '李娜'), recorded('c1', NOON, { customer: LI_NA }), wrappedUp('c1', NOON, {}, '已处理')])
    expect(states(await take(lead, bytes!))).toEqual(['waiting'])
    expect(await lead.db.facts.count()).toBe(0)
    expect(await acceptAll(lead)).toEqual([{ state: 'merged', added: 3 }])
    expect(await take(lead, bytes!)).toEqual([{ state: 'known' }])
    expect([await ids(lead), await lead.db.segmentsAside.count()]).toEqual([await ids(store), 0])
    const log = await readLog(lead, { line: LINE, limit: 10, settings: someSettings() })
    expect(log.lines.map(({ customerName, note }) => [customerName, note])).toEqual([['李娜', '已处理']])
  })

  it('may be several segments in one file; a damaged one does not take the others with it', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const parts = [await cut(store, [recorded('c1', NOON)]), await cut(store, [recorded('c2', NOON)]), await cut(store, [recorded('c3', NOON)])].flat()
    await take(lead, parts[0]!)
    await acceptAll(lead)
    expect(states(await take(lead, joinBytes(parts[0]!, changed(parts[1]!, parts[1]!.length - 3), parts[2]!)))).toEqual(['known', 'forged', 'merged'])
    expect(await lead.db.contacts.count()).toBe(2)
  })

  it('is refused whole wherever a single bit of it is changed', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [first] = await cut(store, [recorded('c1', NOON)])
    await take(lead, first!)
    await acceptAll(lead)
    const [bytes] = await cut(store, [recorded('c2', NOON), wrappedUp('c2', NOON)])
    const before = await ids(lead)
    for (let at = 0; at < bytes!.length; at += 7) {
      const outcomes = states(await take(lead, changed(bytes!, at)))
      expect(outcomes.filter((state) => state === 'merged' || state === 'known')).toEqual([])
    }
    expect(await ids(lead)).toEqual(before)
    expect(states(await take(lead, bytes!))).toEqual(['merged'])
  })

  it('of another site, of an unknown form or of no segment at all is refused and named', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [bytes] = await cut(store, [recorded('c1', NOON)])
    const elsewhere = await takeSegments(lead, webSegmentCrypto, new Blob([bytes!]), { site: 'site-2' as SiteId, file: 'x' })
    expect(elsewhere).toEqual({ ok: true, value: [{ state: 'waiting' }] })
    const { store: foreign } = await aNamedDesk('foreign')
    expect(await takeSegments(foreign, webSegmentCrypto, new Blob([bytes!]), { site: 'site-2' as SiteId, file: 'x' })).toEqual({ ok: true, value: [{ state: 'wrong-site' }] })
    expect(states(await take(lead, new TextEncoder().encode('not one of ours')))).toEqual(['not-a-segment'])
    expect(states(await take(lead, bytes!.slice(0, -5)))).toEqual(['damaged'])
    const refused = await lead.db.segmentsAside.where('hash').above('').toArray()
    for (const { hash, state } of refused) if (state !== 'waiting') await forgetRefused(lead, hash)
    expect(states(await lead.db.segmentsAside.toArray())).toEqual(['waiting'])
  })

  it('signed by another key than the one that was accepted for that device is refused', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    await take(lead, (await cut(store, [recorded('c1', NOON)]))[0]!)
    await acceptAll(lead)
    const device = await store.db.meta.get('device')
    if (device?.key !== 'device') throw new Error('No device')
    // Somebody else who calls himself that device.
    const forger = await anAgent('f', publicKey)
    const own = await forger.store.db.meta.get('device')
    if (own?.key !== 'device') throw new Error('No device')
    await forger.store.db.meta.put({ ...own, id: device.id })
    expect(states(await take(lead, (await cut(forger.store, [recorded('false', NOON)]))[0]!))).toEqual(['other-key'])
    expect(await lead.db.facts.count()).toBe(1)
  })

  it('that tells another story under the same numbers is a fork: refused and named, what was here stays', async () => {
    const { store: lead, publicKey } = await aLead()
    const one = await anAgent('a', publicKey)
    const device = await one.store.db.meta.get('device')
    const [truth] = await cut(one.store, [recorded('c1', NOON)])
    await take(lead, truth!)
    await acceptAll(lead)
    // The same installation, copied before it wrote: same device, same key, other facts.
    const copy = await anAgent('copy', publicKey)
    if (device?.key !== 'device') throw new Error('No device')
    await copy.store.db.meta.put({ ...device, nextSeq: 1 })
    expect(states(await take(lead, (await cut(copy.store, [recorded('other', NOON)]))[0]!))).toEqual(['forked'])
    expect((await lead.db.contacts.toArray()).map(({ id }) => id)).toEqual(['c1'])
    expect((await lead.db.segmentsAside.toArray()).map(({ state, firstSeq, lastSeq }) => [state, firstSeq, lastSeq])).toEqual([['forked', 1, 1]])
    // Its chain tells on it too where no number is doubled.
    const [next] = await cut(copy.store, [recorded('later', NOON)])
    expect(states(await take(lead, next!))).toEqual(['forked'])
  })

  it('waits for the lead\'s own vault', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const vault = (await lead.db.vaults.toCollection().primaryKeys())[0] as VaultId
    await setPassphrase(lead, vault, 'made-up passphrase', 1000)
    await lockVault(lead, vault)
    expect(await takeSegments(lead, webSegmentCrypto, new Blob([(await cut(store, [recorded('c1', NOON)]))[0]!]), { site: SITE, file: 'x' })).toEqual({ ok: false, why: 'vault-locked' })
  })

  it('without anything personal is a contact without a name; its views can be rebuilt', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    const [bytes] = await cut(store, [
      named(LI_NA, '李娜'), recorded('c1', NOON, { customer: LI_NA }, { rawNumber: '13800138000', name: '李娜' }), wrappedUp('c1', NOON, { isResolved: true }, '已处理'),
      aNewFact('customer/tagged', { open: { customer: LI_NA, tag: 'gold' as never }, personal: {} }),
    ], false)
    await take(lead, bytes!)
    await acceptAll(lead)
    expect((await lead.db.contacts.toArray()).map(({ who, isResolved }) => [who, isResolved])).toEqual([[LI_NA, 1]])
    const before = await lead.db.contacts.toArray()
    expect((await rebuildViews(lead)).ok).toBe(true)
    expect(await lead.db.contacts.toArray()).toEqual(before)
  })

  it('is in whole segments when the page is closed in the middle of it', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store } = await anAgent('a', publicKey)
    await take(lead, (await cut(store, [recorded('c0', NOON)]))[0]!)
    await acceptAll(lead)
    const parts = [await cut(store, [recorded('c1', NOON), wrappedUp('c1', NOON)]), await cut(store, [recorded('c2', NOON)])].flat()
    const dying: Store = { ...lead, locks: locksKilledAt(2, chainedLocks()) }
    await expect(takeSegments(dying, webSegmentCrypto, new Blob(parts), { site: SITE, file: 'x' })).rejects.toThrow(Killed)
    expect([await lead.db.facts.count(), await lead.db.segmentsTaken.count()]).toEqual([3, 2])
    expect(states(await take(lead, joinBytes(...parts)))).toEqual(['known', 'merged'])
  })
})

describe('the site\'s key', () => {
  it('opens on the desk of another lead with its passphrase, and with no other', async () => {
    const { store: lead, publicKey } = await aLead()
    const [row] = await lead.db.segmentKeys.toArray()
    const file = keyFileOf(row!)!
    const second = (await aNamedDesk('second')).store
    const open = (passphrase: string) => takeSegmentKey(second, webSegmentCrypto, file, { passphrase, site: SITE })
    expect(await open('another one')).toEqual({ ok: false, why: 'wrong-passphrase' })
    expect((await open(KEY_PASSPHRASE)).ok).toBe(true)
    const { store } = await anAgent('a', publicKey)
    const [bytes] = await cut(store, [recorded('c1', NOON)])
    await take(second, bytes!)
    expect(await acceptAll(second)).toEqual([{ state: 'merged', added: 1 }])
    await expect(crypto.subtle.exportKey('pkcs8', row!.private!)).rejects.toThrow()
  })

  it('is refused with a passphrase that is guessed in an afternoon, for another site, and where it is no key', async () => {
    const { store } = await aNamedDesk('a')
    expect(await makeSegmentKey(store, webSegmentCrypto, { site: SITE, passphrase: 'short' })).toEqual({ ok: false, why: 'passphrase-too-short' })
    expect(await setRecipient(store, webSegmentCrypto, { site: 'site-2' as SiteId, publicKey: 'x' }, SITE)).toEqual({ ok: false, why: 'wrong-site' })
    expect(await setRecipient(store, webSegmentCrypto, { site: SITE, publicKey: 'AAAA' }, SITE)).toEqual({ ok: false, why: 'not-a-key' })
  })
})
