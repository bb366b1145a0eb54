import { unzipSync, strFromU8 } from 'fflate'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { webSegmentCrypto } from '../../src/adapters/segments/web-segment-crypto'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { restoreBackup } from '../../src/adapters/store/backup/restore-backup'
import { verifyBackup } from '../../src/adapters/store/backup/verify-backup'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { beginLeaving } from '../../src/adapters/store/leaving/begin-leaving'
import { goOnLeaving } from '../../src/adapters/store/leaving/go-on-leaving'
import { leavingJobs } from '../../src/adapters/store/leaving/leaving-job'
import { leftLines } from '../../src/adapters/store/leaving/left-lines'
import { forgetLeft } from '../../src/adapters/store/leaving/left-lines'
import { importArticles } from '../../src/adapters/store/save-articles'
import { createVault } from '../../src/adapters/store/sealing/create-vault'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import type { Store } from '../../src/adapters/store/store'
import { rowOfLine } from '../../src/adapters/store/transcript-rows'
import { joinBytes } from '../../src/core/bytes/join-bytes'
import type { DataTold } from '../../src/core/backup/data-messages'
import type { CallId, CodeId, ContactId, CustomerId, LineId, TranscriptLineId, VaultId } from '../../src/core/contract/ids'
import { EXPORTED_TABLES, type ExportManifest } from '../../src/core/leaving/client-export'
import { exportClient } from '../../src/jobs/data/export-client'
import { readXlsx } from '../../src/adapters/files/xlsx'
import { aBackup, PASSPHRASE } from '../fixtures/builders/a-backup'
import { someSettings } from '../fixtures/builders/a-call-row'
import { aNewFact, AGENT, LI_NA, LINE } from '../fixtures/builders/a-fact'
import { aDesk, NOON } from '../fixtures/builders/a-store'
import { recorded, storyOfLiNa } from '../fixtures/builders/a-story'
import { anArticleRow } from '../fixtures/builders/an-article'
import { aLead as aPackLead, anAgentOf, publish, take as takePack } from '../fixtures/builders/a-team'
import { acceptAll, aLead, anAgent, cut, take } from '../fixtures/builders/some-segments'

const OTHER = 'line-other' as LineId

async function aClientDesk() {
  const { store } = await aDesk()
  await seedDefinitions(store, { line: LINE, lineName: '移动热线', now: NOON })
  await seedDefinitions(store, { line: OTHER, lineName: '水务热线', now: NOON })
  const vault = await createVault(store, [LINE])
  await appendFacts(store, [...storyOfLiNa(NOON, (name) => `${LINE}.${name}` as CodeId), aNewFact('customer/noted', { open: { customer: LI_NA }, personal: { text: '=对方"急"，勿催' } })])
  await appendFacts(store, [aNewFact('customer/named', { open: { customer: 'stays' as CustomerId }, personal: { name: '王伟' } }, { line: OTHER })])
  const said = { call: 'call-1' as CallId, contact: 'this-morning' as ContactId, line: LINE, agent: AGENT, id: 'said-1' as TranscriptLineId }
  await store.db.transcriptLines.put(await rowOfLine(store, { ...said, speaker: 'customer', source: 'captions', at: NOON, seq: 1, isFinal: true, text: '猫又坏了', block: 'doc-1/1', changedAt: NOON }))
  await importArticles(store, [anArticleRow('roaming', '国际漫游怎么开')])
  return { store, vault }
}

/** A file on disk that is written as it comes. */
function aFile() {
  let parts: BlobPart[] = []
  let isClosed = false
  const stream = { write: async (bytes: BlobPart) => void parts.push(bytes), close: async () => void (isClosed = true), abort: async () => void (parts = []) }
  const handle = { createWritable: async () => stream, getFile: async () => new File(parts, 'made-up.zip') } as unknown as FileSystemFileHandle
  return { handle, bytes: async () => new Uint8Array(await new Blob(parts).arrayBuffer()), isWhole: () => isClosed && parts.length > 0 }
}

const words = { language: 'zh-CN' as const, columns: EXPORTED_TABLES }
const told: DataTold[] = []
const exportTo = (store: Store, vault: VaultId, to: FileSystemFileHandle, as: 'csv' | 'xlsx' = 'csv', signal = new AbortController().signal) =>
  exportClient(store, { order: 'export-client', vault, as, words, settings: someSettings(), agent: AGENT, to }, (each) => void told.push(each), signal)

async function letGo(store: Store, vault: VaultId) {
  const begun = await beginLeaving(store, { vault, agent: AGENT })
  if (!begun.ok) throw new Error(begun.why)
  await goOnLeaving(store, webSegmentCrypto)
}
const commonVault = async ({ db }: Store) => (await db.vaults.toArray())[0]?.id ?? ('' as VaultId)

describe('what a client is handed', () => {
  it('is all that is theirs and nothing of another’s, each file with its fingerprint in the manifest', async () => {
    const { store, vault } = await aClientDesk()
    const file = aFile()
    const exported = await exportTo(store, vault, file.handle)
    if (!exported.ok) throw new Error(exported.why)
    const files = unzipSync(await file.bytes())
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    const manifest = JSON.parse(text('manifest.json')) as ExportManifest
    expect(manifest.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['customers.csv', 1], ['contacts.csv', 3], ['transcripts.csv', 1], ['tasks.csv', 1], ['audit.csv', 0], ['facts.jsonl', 9], ['content.jsonl', manifest.files.at(-1)?.rows],
    ])
    for (const { name, sha256, bytes } of manifest.files) expect([createHash('sha256').update(files[name] ?? '').digest('hex'), files[name]?.length]).toEqual([sha256, bytes])
    expect(createHash('sha256').update(files['manifest.json'] ?? '').digest('hex')).toBe(exported.value.manifest)
    expect(text('customers.csv')).toContain('李娜')
    expect(text('customers.csv')).toContain('+8613800138000')
    expect(text('contacts.csv')).toContain('猫坏了，等师傅')
    expect(text('transcripts.csv')).toContain('猫又坏了')
    expect(text('tasks.csv')).toContain('回电确认')
    expect(text('facts.jsonl')).toContain('=对方\\"急\\"，勿催')
    expect(text('content.jsonl')).toContain('国际漫游怎么开')
    expect(Object.keys(files).map(text).join('')).not.toMatch(/王伟|水务/)
    expect((await store.db.audit.toArray()).map(({ action, about }) => [action, about])).toEqual([['exported', `client/${vault}`]])
  })

  it('may be workbooks', async () => {
    const { store, vault } = await aClientDesk()
    const file = aFile()
    await exportTo(store, vault, file.handle, 'xlsx')
    const rows: (readonly string[])[] = []
    for await (const row of readXlsx(new Blob([Uint8Array.from(unzipSync(await file.bytes())['customers.xlsx'] ?? [])]))) rows.push(row)
    expect(rows.map(([id, name]) => [id, name])).toEqual([['id', 'name'], [LI_NA, '李娜']])
  })

  it('is nothing from a locked vault, of nobody who is not here, or when it was stopped', async () => {
    const { store, vault } = await aClientDesk()
    expect(await exportTo(store, 'nobody' as VaultId, aFile().handle)).toEqual({ ok: false, why: 'no-such-client' })
    const stopped = aFile()
    expect(await exportTo(store, vault, stopped.handle, 'csv', AbortSignal.abort())).toEqual({ ok: false, why: 'stopped' })
    expect(stopped.isWhole()).toBe(false)
    await setPassphrase(store, vault, '正确的马 battery', 1000)
    await lockVault(store, vault)
    expect(await exportTo(store, vault, aFile().handle)).toEqual({ ok: false, why: 'vault-locked' })
    expect(await store.db.audit.count()).toBe(0)
  })
})

it('an encrypted backup of one client alone brings only that client to another desk, also while others are locked', async () => {
  const { store, vault } = await aClientDesk()
  const others = await commonVault(store)
  await setPassphrase(store, others, '正确的马 battery', 1000)
  await lockVault(store, others)
  const file = await aBackup(store, { only: { vault, lines: new Set([LINE]), calls: new Set() } })
  const verified = await verifyBackup(file, PASSPHRASE)
  if (!verified.ok) throw new Error(verified.why)
  expect([verified.value.settings, verified.value.content.lines.map(({ en }) => en), verified.value.opened.header.counts.facts]).toEqual([undefined, ['移动热线'], 9])
  const there = (await aDesk({ newId: idsFrom('there') })).store
  expect(await restoreBackup(there, verified.value, { agent: AGENT })).toMatchObject({ ok: true, value: { added: 9 } })
  expect([...new Set((await there.db.facts.toArray()).map(({ line }) => line))]).toEqual([LINE])
  expect((await there.db.latestDefinitions.toArray()).some(({ id }) => id === OTHER)).toBe(false)
  expect(await there.db.transcriptLines.count()).toBe(1)
})

describe('a client who left does not come back by accident', () => {
  it('with an older backup: what is of others is restored, and the rest is counted', async () => {
    const { store, vault } = await aClientDesk()
    const file = await aBackup(store)
    await letGo(store, vault)
    const verified = await verifyBackup(file, PASSPHRASE)
    if (!verified.ok) throw new Error(verified.why)
    expect(await restoreBackup(store, verified.value, { agent: AGENT })).toEqual({ ok: true, value: { added: 0, skipped: 10, ofLeft: 9 } })
    for (const name of ['facts', 'articles', 'transcriptLines', 'latestDefinitions', 'definitions', 'contacts', 'notices'] as const) {
      expect([name, (await store.db.table(name).toArray()).filter((row: { line?: string; id?: string }) => row.line === LINE || row.id === LINE)]).toEqual([name, []])
    }
  })

  it('on a desk that is set up anew from a backup of this one; a desk that has the client keeps them', async () => {
    const { store, vault } = await aClientDesk()
    await letGo(store, vault)
    const verified = await verifyBackup(await aBackup(store), PASSPHRASE)
    if (!verified.ok) throw new Error(verified.why)
    const fresh = (await aDesk({ newId: idsFrom('fresh') })).store
    await restoreBackup(fresh, verified.value, { agent: AGENT })
    expect(await leftLines(fresh)).toEqual(new Set([LINE]))
    const busy = (await aDesk({ newId: idsFrom('busy') })).store
    await seedDefinitions(busy, { line: LINE, lineName: '移动热线', now: NOON })
    await restoreBackup(busy, verified.value, { agent: AGENT })
    expect(await leftLines(busy)).toEqual(new Set())
  })

  it('with a pack that goes on being published, until somebody allows it', async () => {
    const lead = await aPackLead()
    const [whole] = await publish(lead.store)
    const { store } = await anAgentOf(lead.store)
    if (whole === undefined) throw new Error('nothing was published')
    await takePack(store, whole)
    await letGo(store, await commonVault(store))
    expect(await takePack(store, whole)).toEqual({ told: 'refused', why: 'left-client' })
    expect(await store.db.articles.count()).toBe(0)
    await forgetLeft(store, [LINE])
    expect(await takePack(store, whole)).toMatchObject({ told: 'taken', isNew: true })
  })

  it('with a segment of an agent’s desk: it is refused and named, and nothing says that it is here', async () => {
    const { store: lead, publicKey } = await aLead()
    const { store: agent } = await anAgent('agent', publicKey)
    await take(lead, joinBytes(...(await cut(agent, [recorded('c0', NOON)]))))
    await acceptAll(lead)
    await letGo(lead, await commonVault(lead))
    await take(lead, joinBytes(...(await cut(agent, [recorded('c1', NOON)]))))
    expect((await lead.db.segmentsAside.toArray()).map(({ state }) => state)).toEqual(['left-client'])
    expect([await lead.db.segmentsTaken.count(), await lead.db.facts.count()]).toEqual([0, 0])
  })
})

it('what other lines sent afterwards has no gap where the rows of the client went', async () => {
  const { store: lead, publicKey } = await aLead()
  const { store: agent } = await anAgent('agent', publicKey)
  await createVault(agent, [OTHER])
  const other = (contact: string) => ({ ...recorded(contact, NOON), line: OTHER })
  await take(lead, joinBytes(...(await cut(agent, [recorded('c0', NOON), other('o0')]))))
  await acceptAll(lead)
  const own = (await agent.db.vaults.toArray()).find(({ lines }) => lines.includes(OTHER))?.id
  await letGo(agent, own ?? ('' as VaultId))
  expect((await leavingJobs(agent))[0]?.state).toBe('done')
  await take(lead, joinBytes(...(await cut(agent, [recorded('c1', NOON)]))))
  const taken = (await lead.db.segmentsTaken.toArray()).filter(({ line }) => line === LINE).map(({ firstSeq, lastSeq }) => [firstSeq, lastSeq]).toSorted(([a = 0], [b = 0]) => a - b)
  expect(taken[0]?.[0]).toBe(1)
  for (const [at, [from]] of taken.entries()) if (at > 0) expect(from).toBe((taken[at - 1]?.[1] ?? 0) + 1)
})

function idsFrom(desk: string): () => string {
  let made = 0
  return () => `${desk}-${String((made += 1)).padStart(8, '0')}`
}
