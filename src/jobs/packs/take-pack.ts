import { DamagedBody } from '../../adapters/packs/packed-lines'
import { itemsOfPack, NewerItem } from '../../adapters/packs/pack-items'
import { appendAudit } from '../../adapters/store/audit'
import { leftLines } from '../../adapters/store/leaving/left-lines'
import { orNotSaved } from '../../adapters/store/outcome'
import type { PackFileRow, PackRow } from '../../adapters/store/pack-rows'
import { currentPack } from '../../adapters/store/packs'
import { SCHEMA_VERSION } from '../../adapters/store/schema'
import type { Store } from '../../adapters/store/store'
import { changesFor, countChanges, ITEM_TABLES, turnIndex, writeChanges, type ItemChange } from '../../adapters/store/take-items'
import { putRoot, readTrust } from '../../adapters/store/trust'
import { placeLine } from '../../adapters/store/sealing/place-line'
import type { LineOfBusiness } from '../../core/contract/definitions'
import type { LineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { PackCrypto } from '../../core/packs/pack-crypto'
import type { PackHeader } from '../../core/packs/pack-header'
import type { PackDesk } from '../../core/packs/pack-messages'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import { pairingCodeOf, type PairingCode } from '../../core/packs/pairing-code'
import { readPackFile, type PackFile } from '../../core/packs/read-pack-file'
import { verifyPack, type VerifiedPack } from '../../core/packs/verify-pack'
import { codeOfGiven } from './code-of-given'
import { notePackChecked, notePackRefused } from './note-packs'

export interface TakenPack {
  readonly line: LineId
  readonly version: number
  /** False: it was here already. */
  readonly isNew: boolean
}

/**
 * So many rows the one transaction writes at most that makes a pack the one in force; a ring waits for no longer than that. Of a pack
 * that brings more, articles that are not here yet are put beside the others before, in batches: nothing finds or names them until
 * that transaction, and a thread that dies in between takes the same pack up again (docs/packs.md).
 */
const ROWS_AT_ONCE = 500

/** One pack that came: verified whole, then written; or refused whole, and everything is as it was. */
export async function takePack(store: Store, port: PackCrypto, came: PackFileRow, desk: PackDesk, tell: (done: number, total: number) => void): Promise<Result<TakenPack, PackRefusal>> {
  const file = readPackFile(came.bytes)
  if (!file.ok) return await refuse(store, came, desk, file.why)
  const { header } = file.value
  try {
    const givenCode = await codeOfGiven(port, desk.trustedRoot)
    const verified = await verify(store, port, file.value, { came, desk, givenCode })
    if (!verified.ok) return await refuse(store, came, desk, verified.why, header, port)
    const { line, version } = header
    // Its team's place may go on publishing it; here it comes back when somebody allows it.
    if ((await leftLines(store)).has(line)) return await refuse(store, came, desk, 'left-client', header)
    if (verified.value.verdict === 'already-here') {
      await orNotSaved(() => store.db.packFiles.delete(came.id))
      await notePackChecked(store, line)
      return done({ line, version, isNew: false })
    }
    const total = Object.values(header.counts).reduce((sum, count) => sum + count, 0)
    // All of it is read before anything is written.
    let read = 0
    for await (const items of itemsOfPack(verified.value.file)) {
      read += items.length
      tell(Math.floor(read / 2), total)
    }
    const written = await write(store, port, verified.value, { came, desk, givenCode }, (each) => tell(Math.floor((total + each) / 2), total))
    if (!written.ok) return written
    await appendAudit(store, { agent: desk.agent, line, action: 'taken', about: `pack/${version}`, count: total })
    return done({ line, version, isNew: true })
  } catch (problem) {
    if (problem instanceof DamagedBody) return await refuse(store, came, desk, 'damaged', header)
    if (problem instanceof NewerItem) return await refuse(store, came, desk, 'newer-format', header)
    throw problem
  }
}

interface Coming {
  readonly came: PackFileRow
  /** Of the root that a policy gives. */
  readonly givenCode: PairingCode | undefined
}

async function verify(store: Store, port: PackCrypto, file: PackFile, { came, desk, givenCode }: Coming & { readonly desk: PackDesk }): Promise<Result<VerifiedPack, PackRefusal>> {
  const current = await currentPack(store, file.header.line)
  return await verifyPack(file, port, await readTrust(store, givenCode), {
    now: store.now(), schema: SCHEMA_VERSION, lines: desk.lines, ...given({ site: desk.site, expected: came.expected, current: current && { version: current.version, hash: current.contentHash } }),
  })
}

async function write(store: Store, port: PackCrypto, verified: VerifiedPack, { came, desk, givenCode }: Coming & { readonly desk: PackDesk }, tell: (done: number) => void): Promise<Result<void, 'not-saved'>> {
  const { header } = verified.file
  let own: LineOfBusiness | undefined
  let [waiting, counted, seen]: [ItemChange[], PackRow['changes'], number] = [[], { added: 0, changed: 0, retired: 0 }, 0]
  for await (const items of itemsOfPack(verified.file)) {
    const changes = await changesFor(store, items)
    own ??= items.find((item) => item.kind === 'line')
    counted = countChanges(changes, counted)
    waiting.push(...changes)
    while (waiting.length > ROWS_AT_ONCE) {
      const batch = nextBatch(waiting)
      const taken = new Set(batch)
      waiting = waiting.filter((change) => !taken.has(change))
      await store.locks.giveWay()
      const put = await orNotSaved(() => store.db.transaction('rw', [...ITEM_TABLES].map((name) => store.db.table(name)), () => writeChanges(store, batch)))
      if (!put.ok) return put
    }
    seen += items.length
    tell(seen)
  }
  const row = packRow(store, header, verified, came, counted)
  const code = await pairingCodeOf(port, header.root)
  const byPolicy = givenCode === code
  await store.locks.giveWay()
  const written = await orNotSaved(() => store.db.transaction('rw', [...ITEM_TABLES, 'packs', 'packFiles', 'packNotes', 'trust'].map((name) => store.db.table(name)), async () => {
    await writeChanges(store, waiting)
    if (counted.added + counted.changed + counted.retired > 0) await turnIndex(store, header.line)
    await store.db.packs.put(row)
    await store.db.packFiles.delete(came.id)
    await store.db.packNotes.put({ line: header.line, checkedAt: store.now() })
    await store.db.packNotes.delete('')
    const { root, rotations, revoked } = header
    await putRoot(store.db, { id: verified.keys.root, root, code, how: rotations.length > 0 ? 'rotation' : byPolicy ? 'policy' : 'code', rotations, before: verified.keys.before, at: store.now(), ...given({ revoked }) })
  }))
  // Before its first call: once it has records they stay where they are.
  const placed = written.ok && own ? await placeLine(store, own.id, own.vault) : undefined
  if (placed?.ok && placed.value) await appendAudit(store, { agent: desk.agent, line: header.line, action: 'changed', about: `vault/${own?.vault === undefined ? 'common' : 'own'}/${header.line}` })
  return written
}

/** Articles that are not here yet go first; what is changed comes with the pack itself, as far as one transaction takes it. */
function nextBatch(waiting: readonly ItemChange[]): readonly ItemChange[] {
  const fresh = waiting.filter(({ of, before }) => of === 'article' && before === undefined)
  return (fresh.length > ROWS_AT_ONCE / 2 ? fresh : waiting).slice(0, ROWS_AT_ONCE)
}

function packRow(store: Store, header: PackHeader, { keys }: VerifiedPack, { way }: PackFileRow, changes: PackRow['changes']): PackRow {
  const { line, version, site, contentHash, madeAt, expiresAt, counts, note, certificate } = header
  return { line, version, site, contentHash, madeAt, counts, takenAt: store.now(), way, lead: certificate.name, kid: keys.lead, changes, ...given({ expiresAt, note }) }
}

async function refuse(store: Store, came: PackFileRow, desk: PackDesk, why: PackRefusal, header?: PackHeader, port?: PackCrypto): Promise<Result<never, PackRefusal>> {
  const code = header && port && why === 'unknown-key' ? await pairingCodeOf(port, header.root) : undefined
  await orNotSaved(() => store.db.packFiles.delete(came.id))
  // What is not for here says nothing of a line.
  const isOfOurs = why !== 'wrong-line' && why !== 'wrong-site'
  await notePackRefused(store, (isOfOurs ? header?.line : undefined) ?? came.expected ?? '', desk.agent, given({ why, way: came.way, version: header?.version, code, root: code && header?.root }))
  return refused(why)
}
