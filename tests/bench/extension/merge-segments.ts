import { v7 } from 'uuid'
import { openKeys } from '../../../src/adapters/browser/open-keys'
import { readSettings } from '../../../src/adapters/browser/settings-storage'
import { webSegmentCrypto } from '../../../src/adapters/segments/web-segment-crypto'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { openStore, type Store } from '../../../src/adapters/store/open-store'
import type { ContactRow, FactRow, HistoryRow } from '../../../src/adapters/store/rows'
import { historyKeysOf } from '../../../src/adapters/store/history-rows'
import { openKeysInMemory } from '../../../src/adapters/store/sealing/open-keys-port'
import { cutSegments } from '../../../src/adapters/store/segments/cut-segments'
import { unsentSegments } from '../../../src/adapters/store/segments/made-segments'
import { makeSegmentKey, setRecipient } from '../../../src/adapters/store/segments/segment-keys'
import { signingDevice } from '../../../src/adapters/store/segments/signing-key'
import { takeSegments } from '../../../src/adapters/store/segments/take-segments'
import type { AgentId, CallId, CodeId, ContactId, E164, EpochMs, LineId, SiteId, TeamId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'

const SENDER = 'callside-bench-sender'
/** Facts that the sender writes at once. */
const AT_ONCE = 1_000
const SPREAD_MS = 20 * 86_400_000

interface Rows {
  readonly facts: readonly FactRow[]
  readonly contacts: readonly ContactRow[]
  readonly history: readonly HistoryRow[]
}

let store: Promise<Store> | undefined
const opened = (): Promise<Store> => (store ??= openStore({ openKeys, role: 'reader' }))
let file: Blob | undefined
let sender: string | undefined
let rows: Rows | undefined

/** Another desk of the same center, in a database of its own: so many contacts, recorded and wrapped up, in one file of segments to this desk. Answers how many facts, and bytes. */
export async function makeSegments(contacts: number): Promise<{ readonly facts: number; readonly bytes: number }> {
  const desk = await opened()
  const { site, line, team } = await readSettings()
  const key = (await desk.db.segmentKeys.toArray()).find((each) => each.private !== undefined)
  const made = key ? { publicKey: key.publicKey } : await madeKey(desk, site)
  const other = await openStore({ name: SENDER, openKeys: openKeysInMemory(), role: 'writer' })
  try {
    const set = await setRecipient(other, webSegmentCrypto, { site, publicKey: made.publicKey }, site)
    if (!set.ok) throw new Error(set.why)
    for (let from = 0; from < contacts; from += AT_ONCE / 2) {
      const written = await appendFacts(other, Array.from({ length: Math.min(AT_ONCE / 2, contacts - from) }, (_, n) => twoFacts(from + n, contacts, { site, line, team })).flat())
      if (!written.ok) throw new Error(written.why)
    }
    const cut = await cutSegments(other, webSegmentCrypto, { isPersonalShared: true, isAtOnce: true })
    if (!cut.ok) throw new Error(cut.why)
    file = new Blob((await unsentSegments(other)).flatMap(({ bytes }) => bytes ?? []))
    const { device, publicKey } = await signingDevice(other)
    sender = device
    await desk.db.segmentDevices.put({ device, kid: await webSegmentCrypto.kidOf(publicKey), publicKey, state: 'accepted', at: desk.now() })
    return { facts: cut.value.facts, bytes: file.size }
  } finally {
    await other.db.delete()
  }
}

async function madeKey(desk: Store, site: SiteId): Promise<{ readonly publicKey: string }> {
  const made = await makeSegmentKey(desk, webSegmentCrypto, { site, passphrase: 'made-up for the bench', rounds: 1_000 })
  if (!made.ok) throw new Error(made.why)
  return made.value
}

/** Of four hundred people, over the last weeks: some come back, as they do. */
function twoFacts(n: number, of: number, { site, line, team }: { readonly site: SiteId; readonly line: LineId; readonly team: TeamId }): readonly NewFact[] {
  const startedAt = (Date.now() - SPREAD_MS + Math.floor((n * SPREAD_MS) / of)) as EpochMs
  const contact = v7() as ContactId
  const e164 = `+86138${String(13_800_000 + (n * 7919) % 40_000)}` as E164
  const envelope = { site, line, team, agent: `agent:bench-${n % 8}` as AgentId, happenedAt: startedAt }
  return [
    { ...envelope, kind: 'contact/recorded', customerKeyOf: e164, open: { contact, channel: 'phone', direction: 'inbound', outcome: 'completed', startedAt, answeredAt: (startedAt + 8_000) as EpochMs, endedAt: (startedAt + 200_000) as EpochMs, call: v7() as CallId, area: 'CN' }, personal: { rawNumber: e164, e164 } },
    { ...envelope, kind: 'contact/wrapped-up', open: { contact, code: `${line}.bench-${n % 30}` as CodeId, isResolved: n % 5 !== 0, closes: [], afterCallMs: 40_000 }, personal: { note: '客户来电咨询套餐，已按流程说明，客户表示清楚。' } },
  ]
}

/** Verified, opened, looked through, sealed anew, folded and written, as the page of what comes back does it. Answers ms. */
export async function mergeSegments(): Promise<{ readonly ms: number; readonly added: number }> {
  const desk = await opened()
  const { site } = await readSettings()
  let added = 0
  const from = performance.now()
  const taken = await takeSegments(desk, webSegmentCrypto, file ?? new Blob(), { site, file: 'bench', onSegment: (outcome) => (added += outcome.state === 'merged' ? outcome.added : 0) })
  if (!taken.ok) throw new Error(taken.why)
  return { ms: performance.now() - from, added }
}

/** The floor: the rows that came of it, in the same tables, in transactions as large, under ids that were never there. Answers ms. */
export async function putMergedRows(factsAtOnce: number): Promise<number> {
  const { db } = await opened()
  const facts = await db.facts.where('[device+seq]').between([sender, 0], [sender, Infinity]).toArray()
  const ids = [...new Set(facts.flatMap(({ about }) => about ?? []))] as ContactId[]
  const contacts = (await db.contacts.bulkGet(ids)).filter((row) => row !== undefined)
  const history = (await db.history.bulkGet(historyKeysOf(contacts))).filter((row) => row !== undefined)
  const kept: Rows = elsewhere({ facts, contacts, history })
  rows = kept
  const contactsAtOnce = factsAtOnce / 2
  const factsOf = new Map<string, FactRow[]>()
  for (const fact of kept.facts) factsOf.set(fact.about ?? '', [...(factsOf.get(fact.about ?? '') ?? []), fact])
  const historyOf = new Map(kept.history.map((row) => [row.id, row]))
  const from = performance.now()
  for (let at = 0; at < kept.contacts.length; at += contactsAtOnce) {
    const batch = kept.contacts.slice(at, at + contactsAtOnce)
    await db.transaction('rw', [db.facts, db.contacts, db.history], async () => {
      await Promise.all([db.facts.bulkPut(batch.flatMap(({ id }) => factsOf.get(id) ?? [])), db.contacts.bulkPut(batch), db.history.bulkPut(batch.flatMap(({ id }) => historyOf.get(id) ?? []))])
    })
  }
  return performance.now() - from
}

function elsewhere({ facts, contacts, history }: Rows): Rows {
  const named = new Map(contacts.map(({ id }) => [id as string, v7() as ContactId]))
  const of = <Row extends { readonly id: ContactId }>(row: Row): Row => ({ ...row, id: named.get(row.id) ?? row.id })
  return {
    contacts: contacts.map(of), history: history.map(of),
    facts: facts.map((row) => ({ ...row, id: v7() as FactRow['id'], seq: row.seq + 1e12, ...(row.about !== undefined && { about: named.get(row.about) ?? row.about }) })),
  }
}

/** What the merge and the floor wrote; counts of codes and figures, some hundred rows, stay with the profile's copy, which goes. */
export async function deleteMerged(): Promise<void> {
  const { db } = await opened()
  const facts = await db.facts.where('[device+seq]').between([sender, 0], [sender, Infinity]).toArray()
  const ids = [...new Set([...facts.flatMap(({ about }) => about ?? []), ...(rows?.contacts ?? []).map(({ id }) => id)])] as ContactId[]
  const contacts = (await db.contacts.bulkGet(ids)).filter((row) => row !== undefined)
  await db.transaction('rw', [db.facts, db.contacts, db.history, db.segmentsTaken], async () => {
    await Promise.all([
      db.facts.bulkDelete([...facts, ...(rows?.facts ?? [])].map(({ id }) => id)), db.contacts.bulkDelete(ids), db.history.bulkDelete(historyKeysOf(contacts)), db.segmentsTaken.where('[device+line+firstSeq]').between([sender], [sender, []]).delete(),
    ])
  })
}
