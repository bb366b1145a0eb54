import { Dexie } from 'dexie'
import { canonicalBytes } from '../../../core/contract/canonical-bytes'
import type { Fact, FactKind } from '../../../core/contract/facts'
import type { DeviceId, SiteId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import { decodeBody } from '../../../core/segments/decode-body'
import { judgeSegment, type KnownDevice } from '../../../core/segments/judge-segment'
import { MAX_BODY_BYTES, signedBytes, splitSegments, type FramedSegment, type Source } from '../../../core/segments/segment-frame'
import type { SegmentHeader } from '../../../core/segments/segment-header'
import { readSegmentLines, type SegmentContent } from '../../../core/segments/segment-lines'
import { withBlanks, withoutPersonal } from '../../../core/segments/withheld'
import { factOfRow } from '../fact-rows'
import { leftLines } from '../leaving/left-lines'
import { mergeUnderLock } from '../merge-facts'
import { orNotSaved, type NotSaved } from '../outcome'
import type { FactRow } from '../rows'
import { areVaultsOpen } from '../sealing/are-vaults-open'
import { fromUtf8 } from '../sealing/bytes'
import type { Store } from '../store'
import type { WebKeys } from './cut-segments'
import type { AsideSegmentRow } from './segment-rows'
import { signingDevice } from './signing-key'

export interface TakeOptions {
  readonly site: SiteId
  /** Of the file, to be shown. */
  readonly file: string
  readonly signal?: AbortSignal
  /** After each segment. */
  readonly onSegment?: (outcome: SegmentOutcome) => void
}

export type SegmentOutcome =
  | { readonly state: 'merged'; readonly added: number }
  /** It is here already. */
  | { readonly state: 'known' }
  | { readonly state: AsideSegmentRow['state'] }

export type TakeRefusal = NotSaved | 'vault-locked' | 'stopped'

/** Unpacked: a thousand facts with the longest texts. */
const MAX_PLAIN_BYTES = 8 * MAX_BODY_BYTES
/** Of devices that nobody has decided about. More are not kept; they are chosen again when it is known whose they are. */
const MOST_WAITING = 1_000

/**
 * Takes in the segments of a file, each by itself: verified, opened and looked through before anything is written, then its facts
 * and the row that says so in one transaction. So files come in any number and order, again and overlapping, and a closed tab
 * leaves whole segments. One segment is held at once. Answers what became of each.
 */
export async function takeSegments(store: Store, tools: WebKeys, file: Source, options: TakeOptions): Promise<Result<readonly SegmentOutcome[], TakeRefusal>> {
  // Facts are sealed and folded as they come; customers cannot be folded on a locked vault.
  if (!(await areVaultsOpen(store))) return refused('vault-locked')
  const outcomes: SegmentOutcome[] = []
  for await (const frame of splitSegments(file)) {
    if (options.signal?.aborted) return refused('stopped')
    // A call that rings goes first; it waits for one segment at most.
    await store.locks.giveWay()
    const outcome = await orNotSaved(async () => (frame.ok ? await takeOne(store, tools, frame.value, options) : await setAside(store, options, { hash: await tools.hash(frame.rest ?? new Uint8Array()), state: frame.why })))
    if (!outcome.ok) return outcome
    outcomes.push(outcome.value)
    options.onSegment?.(outcome.value)
  }
  return done(outcomes)
}

async function takeOne(store: Store, tools: WebKeys, segment: FramedSegment, options: TakeOptions): Promise<SegmentOutcome> {
  const { header, head, signature, body, whole } = segment
  const hash = await tools.hash(whole)
  if ((await store.db.segmentsTaken.get(hash)) !== undefined) return { state: 'known' }
  const aside = (state: AsideSegmentRow['state']) => setAside(store, options, { hash, state, ...aboutOf(header), ...(state === 'waiting' && { bytes: whole }) })
  const isSigned = (await tools.kidOf(header.signature.publicKey)) === header.signature.kid && (await tools.verify(header.signature.publicKey, signature, signedBytes(head, body)))
  if (!isSigned) return await aside('forged')
  const keys = await store.db.segmentKeys.toArray()
  const recipients = new Map(keys.flatMap(({ kid, site, private: key }) => (key ? [[kid, site] as const] : [])))
  const judged = judgeSegment(header, { site: options.site, recipients, known: await knownDevice(store, tools, header.device) })
  if (judged === 'unknown-device') return await aside('waiting')
  if (judged !== 'fine') return await aside(judged)
  // Merging would leave out every fact of it and say that all is here.
  if ((await leftLines(store)).has(header.line)) return await aside('left-client')
  const key = keys.find(({ kid }) => kid === header.recipient)?.private
  if (key === undefined) throw new Error('A recipient without its key was found fit')
  const content = await contentOf(tools, key, segment)
  if (!content.ok) return await aside(content.why)
  const merged = await merge(store, hash, header, content.value)
  return merged.ok ? { state: 'merged', added: merged.value } : await aside(merged.why)
}

async function contentOf(tools: WebKeys, key: CryptoKey, { header, head, body }: FramedSegment): Promise<Result<SegmentContent, 'damaged' | 'newer-format'>> {
  const packed = await tools.open(key, header, head, body)
  const plain = packed && (await tools.gunzip(packed, MAX_PLAIN_BYTES))
  return plain === undefined ? refused('damaged') : readSegmentLines(fromUtf8(plain), header)
}

async function merge(store: Store, hash: string, header: SegmentHeader, { facts, numbers }: SegmentContent): Promise<Result<number, 'forked'>> {
  return await store.locks.withLock('facts', async () => {
    if (await isForked(store, header, facts)) return refused('forked')
    const { device, line, firstSeq, lastSeq, previous, count, madeAt, agents } = header
    const added = await mergeUnderLock(store, facts, {
      numbers,
      alongside: (tables) => Promise.all([
        tables.segmentsTaken.put({ hash, device, line, firstSeq, lastSeq, previous, count, madeAt, agents, takenAt: store.now() }), tables.segmentsAside.delete(hash),
      ]),
    })
    return done(added)
  })
}

/** One device, two stories: another fact under a number that is here, other words in the same fact, or a chain that does not close. */
async function isForked(store: Store, header: SegmentHeader, facts: readonly Fact[]): Promise<boolean> {
  const { db } = store
  const { device, firstSeq, lastSeq } = header
  const [bySeq, byId, neighbours] = await Promise.all([
    db.facts.where('[device+seq]').between([device, firstSeq], [device, lastSeq], true, true).toArray(),
    db.facts.bulkGet(facts.map(({ id }) => id)),
    neighboursOf(store, header),
  ])
  if (neighbours === 'unlike') return true
  const here = new Map(bySeq.map((row) => [row.seq, row]))
  for (const [index, fact] of facts.entries()) {
    const row = here.get(fact.seq) ?? byId[index]
    if (row !== undefined && !(await isSame(store, row, fact, header.personal))) return true
  }
  return false
}

async function neighboursOf({ db }: Store, { device, line, firstSeq, lastSeq, previous }: SegmentHeader): Promise<'alike' | 'unlike'> {
  const ofLine = await db.segmentsTaken.where('[device+line+firstSeq]').between([device, line, Dexie.minKey], [device, line, lastSeq + 1], true, true).toArray()
  const before = ofLine.filter((each) => each.lastSeq === firstSeq - 1)
  // Of a segment whose hash is not at hand here: it was refused or lacks; the one after it names it, and that is all that can be said.
  return before.length > 0 && !before.some(({ hash }) => hash === previous) ? 'unlike' : 'alike'
}

async function isSame(store: Store, row: FactRow, fact: Fact, personal: SegmentHeader['personal']): Promise<boolean> {
  const { personal: _, ...clear } = fact
  const { vault: __, about: ___, sealed: ____, isWaiting: _____, numberKey: ______, ...stored } = row
  if (!isEqual(stored, clear)) return false
  if (personal === 'withheld') return true
  const known = await factOfRow(store, row)
  // It came here without its personal part.
  if (known === undefined || isEqual(known.personal, withBlanks(withoutPersonal(known)).personal)) return true
  // What a desk learned for itself is not sent, and may be here out of a backup.
  return isEqual(decodeBody<FactKind>(known.kind, known, 'shared')?.personal ?? {}, fact.personal)
}

const isEqual = (one: object, other: object): boolean => fromUtf8(canonicalBytes(one)) === fromUtf8(canonicalBytes(other))

/** This desk's own device needs no accepting. */
async function knownDevice(store: Store, tools: WebKeys, device: DeviceId): Promise<KnownDevice | undefined> {
  const own = await signingDevice(store)
  if (own.device === device) return { device, kid: await tools.kidOf(own.publicKey), state: 'accepted' }
  return await store.db.segmentDevices.get(device)
}

const aboutOf = ({ device, line, firstSeq, lastSeq, agents, signature: { publicKey } }: SegmentHeader) => ({ device, line, firstSeq, lastSeq, agents, publicKey })

async function setAside({ db, now }: Store, { file }: TakeOptions, { bytes, ...row }: Omit<AsideSegmentRow, 'file' | 'at'>): Promise<SegmentOutcome> {
  const isRoom = bytes !== undefined && (await db.segmentsAside.count()) < MOST_WAITING
  await db.segmentsAside.put({ ...row, file, at: now(), ...(isRoom && { bytes }) })
  return { state: row.state }
}

/** What is refused and needs no more looking at. */
export async function forgetRefused({ db }: Store, hash: string): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.segmentsAside.delete(hash))
}

