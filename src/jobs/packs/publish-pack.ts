import { packLines } from '../../adapters/packs/packed-lines'
import { signerOf } from '../../adapters/packs/web-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { orNotSaved } from '../../adapters/store/outcome'
import type { DeskKeyRow, PackRow } from '../../adapters/store/pack-rows'
import { keptPackId } from '../../adapters/store/kept-pack'
import { currentPack } from '../../adapters/store/packs'
import { SCHEMA_VERSION } from '../../adapters/store/schema'
import type { Store } from '../../adapters/store/store'
import { countChanges } from '../../adapters/store/take-items'
import { readTrust } from '../../adapters/store/trust'
import { toBase64Url } from '../../core/bytes/base64-url'
import { canonicalBytes } from '../../core/contract/canonical-bytes'
import type { EpochMs, LineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { Item } from '../../core/packs/item'
import type { Certificate } from '../../core/packs/keys'
import type { Bytes, PackCrypto } from '../../core/packs/pack-crypto'
import { PACK_FORMAT, type PackHeader } from '../../core/packs/pack-header'
import { handedFileName, type KeyRefusal, type NamedFile, type PackDesk } from '../../core/packs/pack-messages'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import { mostBytesOfStep } from '../../core/packs/pack-step'
import { readPackFile, writePackFile } from '../../core/packs/read-pack-file'
import { signedBytes } from '../../core/packs/signed-bytes'
import { verifyPack } from '../../core/packs/verify-pack'
import { itemsOfPack } from '../../adapters/packs/pack-items'

export interface PublishWish {
  readonly line: LineId
  readonly items: readonly Item[]
  readonly note: string
  readonly expiresInDays?: number
  readonly backTo?: number
}

export interface Published {
  readonly version: number
  /** The whole pack, and the step from the one before where that one is known. */
  readonly files: readonly NamedFile[]
}

const DAY_MS = 86_400_000
/** Whole packs that are kept here to go back to. */
const MOST_KEPT = 10

/** The next version of a line's pack: packed, signed, verified as an agent would, and only then in force here. */
export async function publishPack(store: Store, port: PackCrypto, wish: PublishWish, desk: PackDesk, tell: (done: number, total: number) => void): Promise<Result<Published, PackRefusal | KeyRefusal>> {
  const key = await signingKey(store, wish.line)
  if (!key) return refused('no-key')
  const { line, items } = wish
  const before = await currentPack(store, line)
  const version = (before?.version ?? 0) + 1
  const whole = await pack(port, items, (each) => tell(each, items.length))
  const head = await headOf(store, key, wish, version, whole.bodyHash)
  const file = await signed(key, { ...head, kind: 'whole', ...whole })
  const own = readPackFile(file)
  if (!own.ok) return own
  const verified = await verifyPack(own.value, port, await readTrust(store), {
    now: store.now(), schema: SCHEMA_VERSION, lines: [], ...given({ current: before && { version: before.version, hash: before.contentHash } }),
  })
  if (!verified.ok) return verified
  const known = before && (await keptItems(store, line, before.version))
  const changed = changesSince(known ?? [], items)
  const step = known && (await deltaOf(port, key, head, before, changed.map(({ row }) => row)))
  const { site, contentHash, madeAt, expiresAt, counts, note, certificate } = own.value.header
  const row: PackRow = { line, version, site, contentHash, madeAt, counts, takenAt: store.now(), way: 'published', lead: certificate.name, kid: verified.value.keys.lead, changes: countChanges(changed), ...given({ expiresAt, note, backTo: wish.backTo }) }
  const saved = await orNotSaved(() => store.db.transaction('rw', store.db.packs, store.db.packFiles, store.db.packNotes, async () => {
    await store.db.packs.put(row)
    await store.db.packFiles.put({ id: keptPackId(line, version), state: 'kept', line, at: store.now(), way: 'published', bytes: file, ...(step && step.length <= mostBytesOfStep(file.length) && { step }) })
    await store.db.packFiles.delete(keptPackId(line, version - MOST_KEPT))
    await store.db.packNotes.put({ line, checkedAt: store.now() })
  }))
  if (!saved.ok) return saved
  await appendAudit(store, { agent: desk.agent, line, action: 'published', about: `pack/${version}`, count: items.length })
  const named = (name: string, bytes: Bytes): NamedFile => ({ name, file: new Blob([bytes], { type: PACK_TYPE }) })
  return done({ version, files: [named(handedFileName(line), file), ...(step ? [named(handedFileName(line, { from: version - 1, to: version }), step)] : [])] })
}

/** No browser opens it by itself. */
const PACK_TYPE = 'application/octet-stream'

/** The items of a version that was published here. Undefined: its bytes are not kept any more, or another lead's took the place of that number. */
export async function keptItems({ db }: Store, line: LineId, version: number): Promise<readonly Item[] | undefined> {
  const kept = await db.packFiles.get(keptPackId(line, version))
  const file = kept && readPackFile(kept.bytes)
  const inForce = await db.packs.get([line, version])
  if (!file?.ok || file.value.header.contentHash !== inForce?.contentHash) return undefined
  const items: Item[] = []
  for await (const some of itemsOfPack(file.value)) items.push(...some)
  return items
}

type SigningKey = DeskKeyRow & { readonly privateKey: CryptoKey; readonly certificate: Certificate }

/** A lead's key of this desk that may publish the line and has not ended. */
async function signingKey({ db, now }: Store, line: LineId): Promise<SigningKey | undefined> {
  const keys = await db.deskKeys.toArray()
  return keys.find((row): row is SigningKey => {
    const { kind, privateKey, certificate } = row
    return kind === 'lead' && privateKey !== undefined && certificate !== undefined && certificate.until > now() && (certificate.lines.length === 0 || certificate.lines.includes(line))
  })
}

type Head = Omit<PackHeader, 'kind' | 'base' | 'counts' | 'bodyHash' | 'bodyBytes' | 'unpackedBytes'>
type Body = Pick<PackHeader, 'counts' | 'bodyHash' | 'bodyBytes' | 'unpackedBytes'> & { readonly body: Bytes }

async function headOf(store: Store, key: SigningKey, { line, note, expiresInDays }: PublishWish, version: number, contentHash: string): Promise<Head> {
  const madeAt = store.now()
  const trusted = (await store.db.trust.toArray()).find((row) => row.kind === 'root' && row.root.key === key.root.key)
  const { rotations, revoked } = trusted?.kind === 'root' ? trusted : { rotations: [], revoked: undefined }
  return {
    format: PACK_FORMAT, site: key.root.site, line, version, madeAt, contentHash, signature: { alg: key.key.alg, kid: key.id }, root: key.root, rotations, certificate: key.certificate,
    ...given({ expiresAt: expiresInDays === undefined ? undefined : ((madeAt + expiresInDays * DAY_MS) as EpochMs), note: note.trim() || undefined, revoked }),
  }
}

async function pack(port: PackCrypto, items: readonly Item[], tell: (done: number) => void): Promise<Body> {
  const counts: Partial<Record<Item['kind'], number>> = {}
  const decoder = new TextDecoder()
  // eslint-disable-next-line typescript/require-await
  async function* lines(): AsyncGenerator<string> {
    for (const [at, item] of items.entries()) {
      counts[item.kind] = (counts[item.kind] ?? 0) + 1
      yield decoder.decode(canonicalBytes(item))
      if (at % 1000 === 0) tell(at)
    }
  }
  const { body, unpackedBytes } = await packLines(lines())
  return { counts, bodyHash: toBase64Url(await port.hash(body)), bodyBytes: body.length, unpackedBytes, body }
}

async function signed({ key, privateKey }: SigningKey, { body, ...header }: Omit<PackHeader, 'body'> & { readonly body: Bytes }): Promise<Bytes> {
  const signature = await signerOf(key, privateKey).sign(signedBytes('pack', header))
  return writePackFile({ header, signature, body })
}

/** Only what is not in the pack before. */
async function deltaOf(port: PackCrypto, key: SigningKey, head: Head, before: PackRow, changed: readonly Item[]): Promise<Bytes> {
  const body = await pack(port, changed, () => undefined)
  return await signed(key, { ...head, kind: 'delta', base: { version: before.version, hash: before.contentHash }, ...body })
}

/** Items that have another version than in the pack before, or are new in this one. */
function changesSince(known: readonly Item[], items: readonly Item[]) {
  const earlier = new Map(known.map((item) => [`${item.kind} ${item.id}`, item]))
  return items.map((row) => ({ row, before: earlier.get(`${row.kind} ${row.id}`) })).filter(({ row, before }) => before?.version !== row.version)
}
