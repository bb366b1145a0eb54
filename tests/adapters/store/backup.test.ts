import { readFileSync } from 'node:fs'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { BackupProblem } from '../../../src/adapters/store/backup/backup-problem'
import { writeHead } from '../../../src/adapters/store/backup/open-backup'
import { DistinctCount } from '../../../src/adapters/store/backup/distinct-count'
import { leaveRestore, restoreBackup, restoredBefore, unfinishedRestores } from '../../../src/adapters/store/backup/restore-backup'
import { readBackupHeader, verifyBackup } from '../../../src/adapters/store/backup/verify-backup'
import { writeBackup } from '../../../src/adapters/store/backup/write-backup'
import { seedDefinitions } from '../../../src/adapters/store/definitions'
import { factOfRow } from '../../../src/adapters/store/fact-rows'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { readCard } from '../../../src/adapters/store/read/read-card'
import { readHistoryOfNumber } from '../../../src/adapters/store/read/read-history'
import { lockVault, setPassphrase, unlockVault } from '../../../src/adapters/store/sealing/passphrase'
import type { Store } from '../../../src/adapters/store/store'
import { putTombstones } from '../../../src/adapters/store/tombstones'
import { readVersions } from '../../../src/adapters/store/read/read-items'
import { readTranscriptOfContact } from '../../../src/adapters/store/read/read-transcript'
import { rowOfLine } from '../../../src/adapters/store/transcript-rows'
import type { HeardLine } from '../../../src/core/transcripts/heard-line'
import type { AgentId, CallId, CodeId, ContactId, CustomerId, E164, EpochMs, TranscriptLineId } from '../../../src/core/contract/ids'
import type { Result } from '../../../src/core/contract/result'
import { AGENT, aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aBackup, changedAt, memoryFile, PASSPHRASE } from '../../fixtures/builders/a-backup'
import { aCallRow, someSettings } from '../../fixtures/builders/a-call-row'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { anArticleRow } from '../../fixtures/builders/an-article'
import { aNotice } from '../../fixtures/builders/a-notice'
import { takeNotices } from '../../../src/adapters/store/save-notices'
import { importArticles } from '../../../src/adapters/store/save-articles'
import { readArticlesRevision } from '../../../src/adapters/store/index-parts'
import { restoreDump, type Dump } from '../../fixtures/dumps/dump-format'
import { LI_NA_NUMBER, named, numbered, recorded, storyOfLiNa, wrappedUp } from '../../fixtures/builders/a-story'

const code = (name: string) => `${LINE}.${name}` as CodeId
const BY = { rawNumber: '13800138000', e164: LI_NA_NUMBER }
const settings = someSettings()
let desks = 0
/** An installation of its own: other vault, other device, other ids. */
const elsewhere = async () => {
  desks += 1
  let made = 0
  const desk = `${desks}`.padStart(4, '0')
  return (await aDesk({ newId: () => `desk-${desk}-${String((made += 1)).padStart(8, '0')}` })).store
}
const valueOf = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.why)
  return result.value
}
const facts = async (store: Store) => new Map((await Promise.all((await store.db.facts.toArray()).map((row) => factOfRow(store, row)))).map((fact) => [fact?.id, fact]))
const restore = async (store: Store, file: Blob, more = {}) =>
  valueOf(await restoreBackup(store, valueOf(await verifyBackup(file, PASSPHRASE)), { agent: AGENT, ...more }))
const aStory = async () => {
  const store = await elsewhere()
  await seedDefinitions(store, { line: LINE, lineName: '客服热线', now: NOON })
  await appendFacts(store, storyOfLiNa(NOON, code))
  return store
}

const aSaidLine = (seq: number, contact: string): HeardLine => ({
  id: `said-${seq}` as TranscriptLineId, call: 'call-1' as CallId, contact: contact as ContactId, line: LINE, agent: AGENT, speaker: 'customer', speakerName: '王',
  source: 'captions', at: (NOON + seq) as EpochMs, seq, isFinal: true, text: `句 ${seq}`, block: `page/${seq}`, changedAt: NOON,
})

describe('a backup', () => {
  it('of 5,000 facts comes back in another installation, fact for fact, and its customers and contacts with it', async () => {
    const there = await aStory()
    await appendFacts(there, Array.from({ length: 2_500 }, (_, index) => [
      recorded(`c${index}`, (NOON - index) as EpochMs, {}, { e164: `+861390000${String(index % 1000).padStart(4, '0')}` as E164 }), wrappedUp(`c${index}`, NOON, { code: code('payment') }, `第 ${index} 通`),
    ]).flat())
    const here = await elsewhere()
    const file = await aBackup(there)
    expect(await restore(here, file)).toEqual({ added: 5_008, skipped: 0, ofLeft: 0 })
    expect(await facts(here)).toEqual(await facts(there))
    expect(await here.db.contacts.count()).toBe(await there.db.contacts.count())
    expect(await here.db.codeCounts.toArray()).toEqual(await there.db.codeCounts.toArray())
    expect(await here.db.definitions.count()).toBe(await there.db.definitions.count())
    expect((await readCard(here, await aCallRow(here, BY), settings, NOON)).person?.name).toBe('李娜')
    expect(await restore(here, file)).toEqual({ added: 0, skipped: 5_008, ofLeft: 0 })
  }, 60_000)

  it('tells when it was made, by which device and how much is in it without the passphrase, and nothing else', async () => {
    const file = await aBackup(await aStory())
    expect(await readBackupHeader(file)).toMatchObject({ ok: true, value: { format: 1, kdf: { name: 'PBKDF2-SHA-256', rounds: 1000 }, createdAt: NOON, counts: { facts: 8 } } })
    const text = await file.text()
    for (const secret of ['李娜', '13800138000', '退了']) expect(text).not.toContain(secret)
  })

  it('brings the articles along, and their index is to be built there', async () => {
    const [there, here] = [await elsewhere(), await elsewhere()]
    await importArticles(there, [anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY', phrasings: ['出国能用吗'], owner: '国际业务组' })])
    await restore(here, await aBackup(there))
    expect(await here.db.articles.toArray()).toEqual(await there.db.articles.toArray())
    expect(await readArticlesRevision(here, LINE)).toBeDefined()
  })

  it('brings the notices along, and of one that is here the later version stays', async () => {
    const [there, here] = [await elsewhere(), await elsewhere()]
    await takeNotices(there, [aNotice('works', { wording: '今晚维护' }), aNotice('tariff', { version: 2, title: '旧' })])
    await takeNotices(here, [aNotice('tariff', { version: 3, title: '新' })])
    await restore(here, await aBackup(there))
    expect((await here.db.notices.toArray()).map(({ id, version, title }) => [id, version, title])).toEqual([['line-1.tariff', 3, '新'], ['line-1.works', 1, '宽带维护']])
  })

  it('brings the history of articles and notices along, and writes over none that is here', async () => {
    const [there, here] = [await elsewhere(), await elsewhere()]
    for (const body of ['旧', '新', '更新']) await importArticles(there, [anArticleRow('roaming', '国际漫游怎么开', { body })])
    await takeNotices(there, [aNotice('tariff', { title: '旧' })])
    await takeNotices(there, [aNotice('tariff', { version: 2, title: '新' })])
    for (const body of ['此处的旧', '此处的新']) await importArticles(here, [anArticleRow('roaming', '国际漫游怎么开', { body })])
    const file = await aBackup(there)
    await restore(here, file)
    const said = async () => (await readVersions(here, 'article', `${LINE}.roaming`)).map(({ version, item }) => [version, item.kind === 'article' && item.body])
    // Version 1 and 2 are this desk's own; 3 came.
    expect(await said()).toEqual([[3, '更新'], [2, '此处的新'], [1, '此处的旧']])
    expect((await here.db.itemVersions.get(['notice', `${LINE}.tariff`, 1]))?.row).toMatchObject({ title: '旧' })
    const empty = await elsewhere()
    await restore(empty, file)
    expect(await empty.db.itemVersions.toArray()).toEqual(await there.db.itemVersions.toArray())
  })

  it('finds a restored unknown caller by his number, and the choice that was made for a number', async () => {
    const there = await elsewhere()
    const wang = 'customer-wang' as CustomerId
    await appendFacts(there, [
      recorded('unknown-1', (NOON - 1000) as EpochMs, {}, { rawNumber: '13900001234', e164: '+8613900001234' as E164 }),
      named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), named(wang, '王芳'), numbered(wang, LI_NA_NUMBER),
      aNewFact('number/refused', { open: { customer: wang }, personal: {} }, { customerKeyOf: LI_NA_NUMBER }),
    ])
    const here = await elsewhere()
    await restore(here, await aBackup(there))
    const history = async () => (await readHistoryOfNumber(here, LINE, '139 0000 1234', settings, { limit: 10 })).lines.map(({ contact }) => contact)
    expect(await history()).toEqual(['unknown-1'])
    expect((await readCard(here, await aCallRow(here, BY), settings, NOON)).match).toMatchObject({ kind: 'one', customer: LI_NA })
    // The envelopes are as they were; the views are the same when they are folded anew.
    expect(await facts(here)).toEqual(await facts(there))
    await rebuildViews(here)
    expect(await history()).toEqual(['unknown-1'])
    expect((await readCard(here, await aCallRow(here, BY), settings, NOON)).match).toMatchObject({ kind: 'one', customer: LI_NA })
    // And once more, from the second installation to a third.
    const third = await elsewhere()
    await restore(third, await aBackup(here))
    expect((await readCard(third, await aCallRow(third, BY), settings, NOON)).match).toMatchObject({ kind: 'one', customer: LI_NA })
  })

  it('merges into a database with content: nothing is doubled, nothing of this desk changes, its numbering goes on', async () => {
    const there = await aStory()
    const here = await elsewhere()
    await appendFacts(here, [named('customer-chen' as CustomerId, '陈明')])
    const before = await here.db.meta.get('device')
    await restore(here, await aBackup(there))
    expect(await here.db.meta.get('device')).toEqual(before)
    expect(await here.db.customers.count()).toBe(2)
    await appendFacts(here, [named('customer-chen' as CustomerId, '陈小明')])
    const own = (await here.db.facts.toArray()).filter(({ device }) => before?.key === 'device' && device === before.id)
    expect(own.map(({ seq }) => seq).sort()).toEqual([1, 2])
  })

  it('does not bring back who was erased here, and forgets here who was erased there', async () => {
    const there = await aStory()
    const file = await aBackup(there)
    const here = await elsewhere()
    await putTombstones(here, [LI_NA], 'erased')
    await restore(here, file)
    expect(await here.db.customers.count()).toBe(0)
    const other = await elsewhere()
    await restore(other, file)
    expect(await other.db.customers.count()).toBe(1)
    await restore(other, await aBackup(here))
    expect([await other.db.customers.count(), await other.db.facts.where('about').equals(LI_NA).count()]).toEqual([0, 0])
  })

  it('carries what was said, sealed under the vault it is restored into, and none of a contact that was erased here', async () => {
    const there = await aStory()
    await there.db.transcriptLines.bulkPut(await Promise.all([1, 2, 3].map((seq) => rowOfLine(there, aSaidLine(seq, seq === 3 ? 'gone' : 'c1')))))
    const file = await aBackup(there)
    expect(valueOf(await verifyBackup(file, PASSPHRASE)).counts.transcripts).toBe(3)
    const here = await elsewhere()
    await putTombstones(here, ['gone'], 'erased')
    await restore(here, file)
    await restore(here, file)
    expect((await readTranscriptOfContact(here, 'c1' as ContactId)).lines.map(({ text, speakerName }) => [text, speakerName])).toEqual([['句 1', '王'], ['句 2', '王']])
    expect(await here.db.transcriptLines.count()).toBe(2)
  })

  it('goes on where it was interrupted', async () => {
    const file = await aBackup(await aStory())
    const here = await elsewhere()
    const stop = new AbortController()
    const verified = valueOf(await verifyBackup(file, PASSPHRASE))
    const options = { agent: AGENT, factsPerBatch: 3 }
    expect(await restoreBackup(here, verified, { ...options, signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ ok: false, why: 'stopped' })
    expect([await here.db.facts.count(), (await here.db.jobs.toArray())[0]?.state]).toEqual([3, 'running'])
    const steps: number[] = []
    expect(await restoreBackup(here, verified, { ...options, onProgress: (done) => steps.push(done) })).toEqual({ ok: true, value: { added: 8, skipped: 0, ofLeft: 0 } })
    expect(steps).toEqual([6, 8])
    expect((await here.db.jobs.toArray())[0]?.state).toBe('done')
  })
})

describe('what a backup holds', () => {
  it('is counted while it is read: each customer and contact once, whatever was told of them, and from when they are', async () => {
    const there = await aStory()
    const wang = 'customer-wang' as CustomerId
    await appendFacts(there, [named(LI_NA, '李小娜'), named(wang, '王芳'), numbered(wang, '+862112345678'), recorded('c-old', (NOON - 9e9) as EpochMs)])
    const { content, settings: along } = valueOf(await verifyBackup(await aBackup(there), PASSPHRASE))
    expect(content).toMatchObject({ facts: 12, customers: 2, contacts: 4, firstContactAt: NOON - 9e9, lastContactAt: NOON - 2 * 3_600_000, lines: [{ 'zh-CN': '客服热线' }] })
    expect(along?.site).toBe(settings.site)
  })

  it('counts a hundred thousand ids right, in some bytes each', () => {
    const count = new DistinctCount()
    for (let turn = 0; turn < 2; turn += 1) for (let n = 0; n < 100_000; n += 1) count.add(`0190a0b0-0000-7000-8000-${String(n).padStart(12, '0')}`)
    expect(count.size).toBe(100_000)
  })

  it.each(['schema-1.json', 'schema-2.json'])('of a database of %s comes back whole', async (dump) => {
    const indexedDB = new IDBFactory()
    await restoreDump(indexedDB, 'callside-dump', JSON.parse(readFileSync(`tests/fixtures/dumps/${dump}`, 'utf8')) as Dump)
    const { store: there } = await aDesk({ name: 'callside-dump', indexedDb: { indexedDB, IDBKeyRange } })
    const vault = (await there.db.vaults.toCollection().primaryKeys())[0]
    if (!vault || !(await unlockVault(there, vault, 'made-up for a dump')).ok) throw new Error('The dump does not open.')
    const here = await elsewhere()
    const file = await aBackup(there)
    expect((await restore(here, file)).added).toBe(await there.db.facts.count())
    expect(await facts(here)).toEqual(await facts(there))
    expect((await readCard(here, await aCallRow(here, BY), settings, NOON)).person?.name).toBe('李娜')
  }, 30_000)
})

it('a backup that could not be told in the audit leaves no file', async () => {
  const store = await aStory()
  let isClosed = false
  const file = new WritableStream<Uint8Array<ArrayBuffer>>({ write: () => undefined, close: () => void (isClosed = true) })
  const written = await writeBackup(store, file, {
    passphrase: PASSPHRASE, settings, rounds: 1000,
    beforeClose: ({ counts }) => Promise.reject(counts.facts === 8 ? new BackupProblem('not-saved') : new Error('too early')),
  })
  expect([written, isClosed]).toEqual([{ ok: false, why: 'not-saved' }, false])
})

describe('an unfinished restore', () => {
  it('is found again, tells how far it is, and is not asked about any more when it is left as it is', async () => {
    const file = await aBackup(await aStory())
    const here = await elsewhere()
    const stop = new AbortController()
    const verified = valueOf(await verifyBackup(file, PASSPHRASE))
    await restoreBackup(here, verified, { agent: AGENT, factsPerBatch: 3, signal: stop.signal, onProgress: () => stop.abort() })
    const [unfinished] = await unfinishedRestores(here)
    expect(unfinished).toMatchObject({ createdAt: NOON, done: 3, total: 8 })
    expect(await restoredBefore(here, verified.opened)).toBe(3)
    await leaveRestore(here, unfinished!.job)
    expect(await unfinishedRestores(here)).toEqual([])
    expect(await restore(here, file)).toEqual({ added: 8, skipped: 0, ofLeft: 0 })
    expect(await restoredBefore(here, verified.opened)).toBe(0)
  })
})

describe('is refused, and nothing is changed', () => {
  const refusalOf = async (file: Blob, passphrase = PASSPHRASE) => {
    const verified = await verifyBackup(file, passphrase)
    return verified.ok ? 'taken' : verified.why
  }

  it('under a wrong passphrase', async () => {
    expect(await refusalOf(await aBackup(await aStory()), 'another passphrase')).toBe('wrong-passphrase')
  })

  it('with a changed byte anywhere in it', async () => {
    const file = await aBackup(await aStory())
    const places = [...new Set([...Array.from({ length: 16 + 4 }, (_, at) => at), ...Array.from({ length: 160 }, (_, step) => Math.floor((file.size - 1) * (step / 159)))])]
    for (const at of places) {
      const why = await refusalOf(await changedAt(file, at))
      expect([at, why]).toEqual([at, at < 16 ? 'not-a-backup' : 'backup-damaged'])
    }
  }, 60_000)

  it('cut short anywhere, lengthened, or with a frame left out or moved', async () => {
    const store = await elsewhere()
    // Enough noise for several frames: random text does not compress.
    const noise = () => Array.from(crypto.getRandomValues(new Uint8Array(6_000)), (byte) => String.fromCharCode(33 + (byte % 90))).join('')
    await appendFacts(store, Array.from({ length: 150 }, (_, index) => wrappedUp(`c${index}`, NOON, {}, noise())))
    const file = await aBackup(store)
    expect(file.size).toBeGreaterThan(600_000)
    expect(await refusalOf(file)).toBe('taken')
    for (const size of [10, 30, 300, 700, 300_000, file.size - 60, file.size - 1]) expect([size, await refusalOf(file.slice(0, size))]).toEqual([size, size < 16 ? 'not-a-backup' : 'backup-damaged'])
    expect(await refusalOf(new Blob([file, 'more']))).toBe('backup-damaged')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const head = 16 + 4 + new DataView(bytes.buffer).getUint32(16) + 32
    const frames: Uint8Array<ArrayBuffer>[] = []
    for (let at = head; at < bytes.length; ) {
      const length = 5 + new DataView(bytes.buffer).getUint32(at + 1)
      frames.push(bytes.slice(at, at + length))
      at += length
    }
    expect(frames.length).toBeGreaterThan(3)
    const of = (...order: number[]) => new Blob([bytes.slice(0, head), ...order.map((index) => frames[index]!)])
    const last = frames.length - 1
    const all = frames.map((_, index) => index)
    expect(await refusalOf(of(...all))).toBe('taken')
    expect(await refusalOf(of(...all.filter((index) => index !== 1)))).toBe('backup-damaged')
    expect(await refusalOf(of(1, 0, ...all.slice(2)))).toBe('backup-damaged')
    expect(await refusalOf(of(...all.slice(0, last)))).toBe('backup-damaged')
    expect(await refusalOf(of(last))).toBe('backup-damaged')
  }, 60_000)

  it('of a newer form, and a file that is something else', async () => {
    const file = await aBackup(await aStory())
    const { header } = { header: valueOf(await readBackupHeader(file)) }
    expect(await refusalOf(new Blob([(await writeHead({ ...header, format: 2 })).head]))).toBe('backup-newer')
    expect(await refusalOf(new Blob(['name,number\n']))).toBe('not-a-backup')
    expect(await refusalOf(new Blob([]))).toBe('not-a-backup')
  })

  it('while the vault is locked, in both directions', async () => {
    const store = await aStory()
    const file = await aBackup(store)
    const here = await elsewhere()
    for (const each of [store, here]) {
      const vault = (await each.keyring.forLine(LINE)).vault
      await setPassphrase(each, vault, PASSPHRASE, 1000)
      await lockVault(each, vault)
    }
    expect(await writeBackup(store, memoryFile().file, { passphrase: PASSPHRASE, settings })).toEqual({ ok: false, why: 'vault-locked' })
    expect(await restoreBackup(here, valueOf(await verifyBackup(file, PASSPHRASE)), { agent: AGENT })).toEqual({ ok: false, why: 'vault-locked' })
    expect(await here.db.facts.count()).toBe(0)
  })

  it('with too short a passphrase, where the file cannot be written, and when it is called off', async () => {
    const store = await aStory()
    const options = { passphrase: PASSPHRASE, settings, rounds: 1000 }
    expect(await writeBackup(store, memoryFile().file, { ...options, passphrase: 'short' })).toEqual({ ok: false, why: 'passphrase-too-short' })
    const full = new WritableStream({ write: () => { throw new DOMException('disk full', 'QuotaExceededError') } })
    expect(await writeBackup(store, full, options)).toEqual({ ok: false, why: 'file-not-written' })
    const stop = new AbortController()
    const { parts, file } = memoryFile()
    expect(await writeBackup(store, file, { ...options, signal: stop.signal, onProgress: () => stop.abort() })).toEqual({ ok: false, why: 'stopped' })
    expect(await refusalOf(new Blob(parts))).not.toBe('taken')
    expect(new BackupProblem('stopped').why).toBe('stopped')
  })
})

it('a row that does not open is counted, and keeps no other from being backed up', async () => {
  const store = await aStory()
  const [first] = await store.db.facts.toArray()
  if (!first) throw new Error('The story has no facts.')
  await store.db.facts.put({ ...first, sealed: first.sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) as typeof first.sealed })
  const written = await writeBackup(store, memoryFile().file, { passphrase: PASSPHRASE, settings, rounds: 1000 })
  expect(written).toMatchObject({ ok: true, value: { unreadable: 1, counts: { facts: 7 } } })
  expect(AGENT satisfies AgentId).toBe(AGENT)
})
