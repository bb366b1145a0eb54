import { orNotSaved } from '../../adapters/store/outcome'
import { putCame } from '../../adapters/store/packs'
import type { Store } from '../../adapters/store/store'
import { nameKeyOfLine } from '../../adapters/store/segments/recipients'
import { putCode, putRoot } from '../../adapters/store/trust'
import { appendAudit } from '../../adapters/store/audit'
import { done, refused, type Result } from '../../core/contract/result'
import { parseJson } from '../../core/files/parse-json'
import { readInvitation } from '../../core/packs/invitation'
import { readKeyFile, type KeyFile } from '../../core/packs/key-file'
import type { PackCrypto } from '../../core/packs/pack-crypto'
import { MAX_PACK_BYTES } from '../../core/packs/pack-header'
import type { KeyRefusal, NamedFile, PackDesk, PackOrder, PackTold } from '../../core/packs/pack-messages'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import { pairingCodeOf, readPairingCode } from '../../core/packs/pairing-code'
import { keyIdOf } from '../../core/packs/signed-bytes'
import { decodeTrustFile } from '../../core/packs/trust-file'
import { checkPack } from './check-pack'
import { goBack } from './go-back'
import { addLead, makeKeys, type KeyOutcome } from './make-keys'
import { takeKeyFile, takeTrustFile } from './open-team-file'
import { publishPack } from './publish-pack'
import { takePack } from './take-pack'
import { revokeKey, rotateRoot, trustFileOf } from './turn-keys'

type Outcome = Result<PackTold, PackRefusal | KeyRefusal>
type Tell = (told: PackTold) => void

/** So many problems are read by a person. */
const MOST_LISTED = 500

/** Carries out what the page of the team, or the background, asks of the thread of packs: one order at a time in all windows (`packs.worker.ts`). */
export async function carryOut(store: Store, port: PackCrypto, order: PackOrder, tell: Tell, rounds?: number): Promise<Outcome> {
  const { desk } = order
  const making = { agent: desk.agent, ...(rounds !== undefined && { rounds }) }
  switch (order.order) {
    case 'make-keys':
      return toldDone(await makeKeys(store, port, { ...making, ...order }), { told: 'keys-made' })
    case 'add-lead': {
      const added = await addLead(store, port, { ...making, ...order })
      return added.ok ? done({ told: 'key-file', file: keyFileOf(added.value.file, added.value.name) }) : added
    }
    case 'export-key': {
      const row = await store.db.deskKeys.get(order.key)
      return row?.file ? done({ told: 'key-file', file: keyFileOf(row.file, row.kind === 'root' ? 'root' : row.name) }) : refused('no-key')
    }
    case 'export-trust': {
      const file = await trustFileOf(store)
      return file.ok ? done({ told: 'key-file', file: namedJson('team.callside-trust', file.value) }) : file
    }
    case 'revoke':
      return toldDone(await revokeKey(store, order.key, desk.agent), { told: 'done' })
    case 'rotate':
      return toldDone(await rotateRoot(store, port, { ...making, ...order }), { told: 'keys-made' })
    case 'open-file':
      return await openFile(store, port, order, tell)
    case 'type-code': {
      const code = readPairingCode(order.typed)
      if (!code) return refused('not-a-code')
      const saved = await orNotSaved(() => putCode(store, code))
      if (!saved.ok) return saved
      await appendAudit(store, { agent: desk.agent, action: 'trusted', about: 'pack/code' })
      return done({ told: 'trusted', role: 'agent' })
    }
    case 'read-invitation': {
      const root = readInvitation(order.text)
      return root ? done({ told: 'invited', root, code: await pairingCodeOf(port, root), how: 'picture' }) : refused('not-an-invitation')
    }
    case 'trust': {
      const { root, how, file } = order
      const [id, code] = await Promise.all([keyIdOf(port, root), pairingCodeOf(port, root)])
      const saved = await orNotSaved(() => store.db.transaction('rw', store.db.trust, () => putRoot(store.db, { id, root, code, how, rotations: [], before: [], at: store.now() })))
      if (!saved.ok) return saved
      const rest = file && decodeTrustFile(parseJson(await file.text()))
      const taken = rest && (await takeTrustFile(store, port, rest))
      if (taken && !taken.ok) return taken
      await appendAudit(store, { agent: desk.agent, action: 'trusted', about: `pack/${how}` })
      return done({ told: 'trusted', role: 'agent' })
    }
    case 'forget-root': {
      const saved = await orNotSaved(() => store.db.trust.delete(order.id))
      if (!saved.ok) return saved
      await appendAudit(store, { agent: desk.agent, action: 'changed', about: 'keys/forget' })
      return done({ told: 'done' })
    }
    case 'check': {
      const { items, problems } = await checkPack(store, order.line, desk.timeZone)
      return done({ told: 'checked', items: items.length, problems: problems.slice(0, MOST_LISTED), problemCount: problems.length })
    }
    case 'publish': {
      const named = await nameKeyOfLine(store, order.line)
      if (!named.ok) return named
      const { items, problems } = await checkPack(store, order.line, desk.timeZone)
      if (problems.some(({ isInTheWay }) => isInTheWay)) return refused('has-problems')
      return toldPublished(await publishPack(store, port, { ...order, items }, desk, (each, total) => tell({ told: 'progress', of: 'publish', done: each, total })))
    }
    case 'go-back': {
      const items = await goBack(store, order.line, order.to)
      if (!items.ok) return items
      return toldPublished(await publishPack(store, port, { ...order, items: items.value, backTo: order.to }, desk, (each, total) => tell({ told: 'progress', of: 'publish', done: each, total })))
    }
  }
}

/** Packs that came and are not yet taken, the oldest first; one that a thread died over is taken up again. Told is the last. */
export async function takeCome(store: Store, port: PackCrypto, desk: PackDesk, tell: Tell): Promise<Outcome | undefined> {
  let last: Outcome | undefined
  const rows = await store.db.packFiles.where('state').equals('came').toArray()
  for (const came of rows.toSorted((one, other) => one.at - other.at)) {
    const taken = await takePack(store, port, came, desk, (each, total) => tell({ told: 'progress', of: 'take', done: each, total }))
    last = taken.ok ? done({ told: 'taken', ...taken.value }) : taken
  }
  return last
}

/** A pack, a key or a trust file, by what is in it. */
async function openFile(store: Store, port: PackCrypto, { file, passphrase, desk }: Extract<PackOrder, { order: 'open-file' }>, tell: Tell): Promise<Outcome> {
  if (file.size > MAX_PACK_BYTES) return refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isJson = bytes[0] === 0x7b && bytes.length < 1_000_000
  if (!isJson) {
    const put = await putCame(store, bytes, { way: 'file' })
    if (!put.ok) return put
    return (await takeCome(store, port, desk, tell)) ?? refused('not-a-pack')
  }
  const written = new TextDecoder().decode(bytes)
  const key = readKeyFile(written)
  if (key) {
    if (passphrase === undefined) return done({ told: 'passphrase-wanted' })
    const taken = await takeKeyFile(store, port, key, passphrase, desk.agent)
    return taken.ok ? done({ told: 'key-taken', role: taken.value }) : taken
  }
  const trust = decodeTrustFile(parseJson(written))
  if (!trust) return refused('not-a-pack')
  const taken = await takeTrustFile(store, port, trust)
  if (!taken.ok) return taken
  return done(taken.value.is === 'taken' ? { told: 'trusted' } : { told: 'invited', root: taken.value.root, code: taken.value.code, how: 'file' })
}

const toldDone = (outcome: KeyOutcome<unknown>, told: PackTold): Outcome => (outcome.ok ? done(told) : outcome)

function toldPublished(outcome: Awaited<ReturnType<typeof publishPack>>): Outcome {
  return outcome.ok ? done({ told: 'published', ...outcome.value }) : outcome
}

function keyFileOf(file: KeyFile, name: string): NamedFile {
  return namedJson(`${name.replaceAll(/[\\/:*?"<>|\s]/g, '_') || 'lead'}.callside-key`, file)
}

function namedJson(name: string, value: object): NamedFile {
  return { name, file: new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }) }
}

