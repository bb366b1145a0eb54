import { Dexie } from 'dexie'
import type { Fact } from '../../../core/contract/facts'
import type { AgentId, E164, EpochMs, FactId, LineId } from '../../../core/contract/ids'
import { refused, type Result } from '../../../core/contract/result'
import { BYTES_PER_SEGMENT, FACTS_PER_SEGMENT, isCutDue, OLDEST_BY_HAND_MS } from '../../../core/segments/is-cut-due'
import { frameSegment, headOf, signedBytes } from '../../../core/segments/segment-frame'
import { headerBytes, type SegmentHeader } from '../../../core/segments/segment-header'
import { writeSegmentLines } from '../../../core/segments/segment-lines'
import type { SegmentCrypto } from '../../../core/segments/segment-crypto'
import type { Recipient } from '../../../core/segments/recipient'
import { withoutPersonal } from '../../../core/segments/withheld'
import { factOfRow } from '../fact-rows'
import { orNotSaved, type NotSaved } from '../outcome'
import type { FactRow } from '../rows'
import { utf8 } from '../sealing/bytes'
import { ifItOpens } from '../sealing/if-it-opens'
import type { Store } from '../store'
import { dropSentBytes } from './made-segments'
import { numbersOfChoices } from './numbers-of-choices'
import { recipientsHere } from './recipients'
import type { MadeSegmentRow } from './segment-rows'
import { signingDevice, type SigningDevice } from './signing-key'

export type WebKeys = SegmentCrypto<CryptoKey, CryptoKey>

export interface CutOptions {
  readonly isPersonalShared: boolean
  /** Not waiting until it is worth it: the end of a shift, or a file by hand. */
  readonly isAtOnce: boolean
  /** What waits for so long is cut; left out: as where files are handed over by hand. */
  readonly oldestMs?: number
  /** The key that a policy names, as it is written there. */
  readonly recipientByPolicy?: string | undefined
  /** Fewer are for tests. */
  readonly factsPerSegment?: number
}

export interface Cut {
  readonly segments: number
  readonly facts: number
  /** Facts of lines whose vault is locked: they wait. */
  readonly locked: number
  /** Facts of lines that name no key, where others name different ones: they wait too. */
  readonly unaddressed: number
}

/**
 * Puts this device's facts that are in no segment yet into segments, one line each, in the order of their numbers. What is sealed
 * is written together with the mark of how far that goes: a worker that dies in between has done nothing, and the next begins there.
 */
export async function cutSegments(store: Store, tools: WebKeys, options: CutOptions): Promise<Result<Cut, NotSaved | 'no-recipient'>> {
  const recipientOf = await recipientsHere(store, options.recipientByPolicy)
  if (!(await isAnyNamed(store, recipientOf))) return refused('no-recipient')
  return await orNotSaved(() => store.locks.withLock('segments', async () => {
    const device = await signingDevice(store)
    let { cutTo } = await markOf(store)
    if (!options.isAtOnce && !isCutDue(await waitingFacts(store, device, cutTo), store.now(), options.oldestMs ?? OLDEST_BY_HAND_MS)) return NOTHING_CUT
    const cutter: Cutter = { store, tools, options, device, recipientOf, keys: new Map(), lockedLines: new Set() }
    let done = NOTHING_CUT
    for (let after = cutTo; ; ) {
      await store.locks.giveWay()
      const rows = await rowsAfter(store, device, after, options.factsPerSegment)
      const last = rows.at(-1)
      if (last === undefined) break
      const page = await cutPage(cutter, rows, last.seq)
      // Behind what waits for a locked vault or a key the mark cannot go; what is cut beyond it is known by its line.
      const waiting = [...page.locked, ...page.unaddressed]
      const wasStuck = done.locked + done.unaddressed > 0
      if (!wasStuck && waiting.length === 0) cutTo = last.seq
      else if (!wasStuck) cutTo = Math.max(cutTo, Math.min(...waiting.map(({ seq }) => seq)) - 1)
      await store.db.transaction('rw', [store.db.segmentsMade, store.db.meta], async () => {
        await Promise.all([store.db.segmentsMade.bulkAdd(page.made), store.db.meta.put({ key: 'segments', cutTo })])
      })
      done = {
        segments: done.segments + page.made.length, facts: done.facts + page.made.reduce((sum, { count }) => sum + count, 0),
        locked: done.locked + page.locked.length, unaddressed: done.unaddressed + page.unaddressed.length,
      }
      after = last.seq
    }
    await dropSentBytes(store)
    return done
  }))
}

const NOTHING_CUT: Cut = { segments: 0, facts: 0, locked: 0, unaddressed: 0 }

/** How many facts wait to be cut, and since when. */
export async function readWaitingFacts(store: Store): Promise<{ readonly facts: number; readonly oldestAt: EpochMs | undefined }> {
  const device = await store.db.meta.get('device')
  if (device?.key !== 'device') return { facts: 0, oldestAt: undefined }
  return await waitingFacts(store, { device: device.id, nextSeq: device.nextSeq }, (await markOf(store)).cutTo)
}

interface Cutter {
  readonly store: Store
  readonly tools: WebKeys
  readonly options: CutOptions
  readonly device: SigningDevice
  readonly recipientOf: (line: LineId) => Recipient | undefined
  /** Those of this run that were made ready; undefined: no point of the curve. */
  readonly keys: Map<string, CryptoKey | undefined>
  /** Found locked in this run. */
  readonly lockedLines: Set<LineId>
}

async function markOf({ db }: Store): Promise<{ readonly cutTo: number }> {
  const mark = await db.meta.get('segments')
  return mark?.key === 'segments' ? mark : { cutTo: 0 }
}

async function waitingFacts({ db }: Store, { device, nextSeq }: Pick<SigningDevice, 'device' | 'nextSeq'>, cutTo: number) {
  const first = await db.facts.where('[device+seq]').between([device, cutTo], [device, Dexie.maxKey], false).first()
  return { facts: first === undefined ? 0 : nextSeq - first.seq, oldestAt: first?.recordedAt }
}

async function rowsAfter({ db }: Store, { device }: SigningDevice, after: number, most = FACTS_PER_SEGMENT): Promise<readonly FactRow[]> {
  return await db.facts.where('[device+seq]').between([device, after], [device, Dexie.maxKey], false).limit(most).toArray()
}

/** What was imported, the lead has a file of. */
const isOwn = ({ origin }: FactRow): boolean => !origin.startsWith('import:')

async function cutPage(cutter: Cutter, rows: readonly FactRow[], upTo: number): Promise<{ readonly made: readonly MadeSegmentRow[]; readonly locked: readonly FactRow[]; readonly unaddressed: readonly FactRow[] }> {
  const { store, lockedLines } = cutter
  const made: MadeSegmentRow[] = []
  const locked: FactRow[] = []
  const unaddressed: FactRow[] = []
  for (const [line, all] of byLine(rows.filter(isOwn))) {
    const before = await lastOf(store, line)
    const fresh = all.filter(({ seq }) => seq > (before?.lastSeq ?? 0))
    if (fresh.length === 0) continue
    // Opened in the middle of it, the line would lack what was passed over before.
    if (lockedLines.has(line) || (await store.keyring.forLine(line)).keys === undefined) {
      lockedLines.add(line)
      locked.push(...fresh)
      continue
    }
    const to = await addressOf(cutter, line)
    if (to) made.push(...(await cutLine(cutter, line, await openFacts(store, fresh), { upTo, before, to })))
    else unaddressed.push(...fresh)
  }
  return { made, locked, unaddressed }
}

function byLine(rows: readonly FactRow[]): ReadonlyMap<LineId, readonly FactRow[]> {
  const lines = new Map<LineId, FactRow[]>()
  for (const row of rows) {
    const known = lines.get(row.line)
    if (known) known.push(row)
    else lines.set(row.line, [row])
  }
  return lines
}

async function lastOf({ db }: Store, line: LineId): Promise<MadeSegmentRow | undefined> {
  return await db.segmentsMade.where('[line+firstSeq]').between([line, Dexie.minKey], [line, Dexie.maxKey]).last()
}

async function openFacts(store: Store, rows: readonly FactRow[]): Promise<readonly Fact[]> {
  // One that was damaged on the disk cannot go, and does not keep the others.
  const facts = await Promise.all(rows.map((row) => ifItOpens(() => factOfRow(store, row))))
  return facts.filter((fact) => fact !== undefined)
}

interface Address {
  readonly recipient: Recipient
  readonly publicKey: CryptoKey
}

async function addressOf({ tools, recipientOf, keys }: Cutter, line: LineId): Promise<Address | undefined> {
  const recipient = recipientOf(line)
  if (!recipient) return undefined
  if (!keys.has(recipient.publicKey)) keys.set(recipient.publicKey, await tools.importKey(recipient.publicKey))
  const publicKey = keys.get(recipient.publicKey)
  return publicKey && { recipient, publicKey }
}

/** Whether any line of this desk has a key that its facts could go to. */
async function isAnyNamed({ db }: Store, recipientOf: Cutter['recipientOf']): Promise<boolean> {
  const lines = await db.latestDefinitions.where('kind').equals('line').primaryKeys()
  return [...lines.map(([, line]) => line as LineId), NO_LINE].some((line) => recipientOf(line) !== undefined)
}
/** Of a desk without lines: whom a person named. */
const NO_LINE = '' as LineId

/** One segment, or several where the texts are long. */
async function cutLine(cutter: Cutter, line: LineId, facts: readonly Fact[], { upTo, before, to }: { readonly upTo: number; readonly before: MadeSegmentRow | undefined; readonly to: Address }): Promise<readonly MadeSegmentRow[]> {
  const { store, options: { isPersonalShared } } = cutter
  if (facts.length === 0) return []
  const told = isPersonalShared ? facts : facts.map(withoutPersonal)
  const numbers = isPersonalShared ? await numbersOfChoices(store, await store.keyring.forLine(line), facts) : new Map<FactId, E164>()
  const made: MadeSegmentRow[] = []
  let previous = before
  const parts = inParts(told)
  for (const [index, part] of parts.entries()) {
    const lastSeq = index === parts.length - 1 ? upTo : (part.at(-1)?.seq ?? upTo)
    const row: MadeSegmentRow = await sealSegment(cutter, to, { line, facts: part, numbers, firstSeq: (previous?.lastSeq ?? 0) + 1, lastSeq, previous: previous?.hash ?? '' })
    made.push(row)
    previous = row
  }
  return made
}

function inParts(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const parts: Fact[][] = [[]]
  let bytes = 0
  for (const fact of facts) {
    const length = JSON.stringify(fact).length
    if (bytes > 0 && bytes + length > BYTES_PER_SEGMENT) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(fact)
    bytes += length
  }
  return parts
}

interface ToSeal {
  readonly line: LineId
  readonly facts: readonly Fact[]
  readonly numbers: ReadonlyMap<FactId, E164>
  readonly firstSeq: number
  readonly lastSeq: number
  readonly previous: string
}

async function sealSegment({ store, tools, options, device }: Cutter, { recipient, publicKey }: Address, { line, facts, numbers, firstSeq, lastSeq, previous }: ToSeal): Promise<MadeSegmentRow> {
  const envelope = await tools.envelopeTo(publicKey)
  const personal = options.isPersonalShared ? 'shared' : 'withheld'
  const madeAt = store.now()
  const header: SegmentHeader = {
    format: 1, site: recipient.site, line, device: device.device, agents: [...new Set<AgentId>(facts.map(({ agent }) => agent))], firstSeq, lastSeq, count: facts.length, previous, madeAt, personal,
    compression: 'gzip', cipher: 'P-256-HKDF-SHA-256-AES-256-GCM', recipient: await tools.kidOf(recipient.publicKey), ephemeral: envelope.ephemeral, iv: envelope.iv,
    signature: { alg: 'ECDSA-P256-SHA256', kid: await tools.kidOf(device.publicKey), publicKey: device.publicKey },
  }
  const head = headOf(headerBytes(header))
  const own = new Set(facts.map(({ id }) => id))
  const lines = writeSegmentLines({ facts, numbers: new Map([...numbers].filter(([fact]) => own.has(fact))) })
  const body = await envelope.seal(head, await tools.gzip(utf8(lines)))
  const bytes = frameSegment(head, await tools.sign(device.privateKey, signedBytes(head, body)), body)
  return { line, firstSeq, lastSeq, count: facts.length, hash: await tools.hash(bytes), madeAt, personal, bytes, isUnsent: 1 }
}
