import { sealKey } from '../../adapters/packs/sealed-key'
import { makeKey, signerOf, type MadeKey } from '../../adapters/packs/web-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { orNotSaved } from '../../adapters/store/outcome'
import type { DeskKeyRow } from '../../adapters/store/pack-rows'
import type { Store } from '../../adapters/store/store'
import { putRoot } from '../../adapters/store/trust'
import type { AgentId, EpochMs, LineId, SiteId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { KEY_ROUNDS, SHORTEST_KEY_PASSPHRASE, type KeyFile, type KeyPublicPart } from '../../core/packs/key-file'
import type { Certificate, LeadRole, PackAlgorithm, Revocations, RootKey, Rotation } from '../../core/packs/keys'
import type { PackCrypto, Signer } from '../../core/packs/pack-crypto'
import type { KeyRefusal } from '../../core/packs/pack-messages'
import type { PackRefusal } from '../../core/packs/pack-refusal'
import { pairingCodeOf } from '../../core/packs/pairing-code'
import { certify } from '../../core/packs/sign-as-root'
import { keyIdOf } from '../../core/packs/signed-bytes'

export type KeyOutcome<T> = Result<T, KeyRefusal | PackRefusal>

/** Long enough that nobody is stopped by it in the middle of a year, short enough that who left is out some day by itself. */
const CERTIFIED_FOR_MS = 2 * 365 * 86_400_000

/** What the keys of a desk are made with; fewer `rounds` are for tests. */
export interface KeyMaking {
  readonly passphrase: string
  readonly agent: AgentId
  readonly rounds?: number
}

/** The contact center's root key, once, and a key certified by it that this desk publishes with. */
export async function makeKeys(store: Store, port: PackCrypto, { alg, site, name, ...making }: KeyMaking & { readonly alg: PackAlgorithm; readonly site: SiteId; readonly name: string }): Promise<KeyOutcome<undefined>> {
  if (isTooShort(making.passphrase)) return refused('passphrase-too-short')
  if (!(await port.canVerify(alg))) return refused('cannot-verify')
  const made = await makeKey(alg)
  const root: RootKey = { ...made.key, site }
  const rootRow = await rowOf(store, port, 'root', made, { name, root, rotations: [] }, making)
  const lead = await makeKey(alg)
  const certificate = await certified(store, signerOf(made.key, made.privateKey), root.site, lead, { name, role: 'admin', lines: [] })
  const leadRow = await rowOf(store, port, 'lead', lead, { name, root, rotations: [], certificate }, making)
  const code = await pairingCodeOf(port, root)
  const saved = await orNotSaved(() => store.db.transaction('rw', store.db.deskKeys, store.db.trust, async () => {
    await store.db.deskKeys.bulkPut([rootRow, leadRow])
    await putRoot(store.db, { id: rootRow.id, root, code, how: 'own', rotations: [], before: [], at: store.now() })
  }))
  if (!saved.ok) return saved
  await noteKeys(store, making.agent, 'keys/make')
  return done(undefined)
}

export interface NewLead {
  readonly name: string
  readonly role: LeadRole
  readonly lines: readonly LineId[]
}

/** A key for another lead: certified here, sealed under a passphrase, and gone from here but for its certificate. */
export async function addLead(store: Store, port: PackCrypto, { name, role, lines, ...making }: KeyMaking & NewLead): Promise<KeyOutcome<SealedKeyRow>> {
  if (isTooShort(making.passphrase)) return refused('passphrase-too-short')
  const own = await ownRoot(store)
  if (!own) return refused('no-key')
  const made = await makeKey(own.row.key.alg)
  const certificate = await certified(store, own.signer, own.row.root.site, made, { name, role, lines })
  const row = await rowOf(store, port, 'lead', made, { name, root: own.row.root, rotations: own.rotations, certificate, ...given({ revoked: own.revoked }) }, making)
  const { privateKey: _, file: __, ...issued } = row
  const saved = await orNotSaved(() => store.db.deskKeys.put({ ...issued, kind: 'issued' }))
  if (!saved.ok) return saved
  await noteKeys(store, making.agent, `keys/${row.id}`)
  return done(row)
}

export interface OwnRoot {
  readonly row: DeskKeyRow
  readonly signer: Signer
  readonly rotations: readonly Rotation[]
  readonly revoked: Revocations | undefined
}

/** The root that this desk holds and that nothing followed. */
export async function ownRoot({ db }: Store): Promise<OwnRoot | undefined> {
  const [keys, trusted] = await Promise.all([db.deskKeys.toArray(), db.trust.toArray()])
  for (const row of keys) {
    const trust = trusted.find(({ id }) => id === row.id)
    if (row.kind !== 'root' || !row.privateKey || trust?.kind !== 'root' || trust.replacedBy !== undefined) continue
    return { row, signer: signerOf(row.key, row.privateKey), rotations: trust.rotations, revoked: trust.revoked }
  }
  return undefined
}

export async function certified(store: Store, root: Signer, site: SiteId, made: Pick<MadeKey, 'key'>, lead: NewLead): Promise<Certificate> {
  const from = store.now()
  return await certify(root, site, { ...made.key, ...lead, from, until: (from + CERTIFIED_FOR_MS) as EpochMs })
}

/** With the file that other desks open. */
type SealedKeyRow = DeskKeyRow & { readonly file: KeyFile }
type Beside = Omit<KeyPublicPart, 'callside' | 'format' | 'kind' | 'key'>

export async function rowOf(store: Store, port: PackCrypto, kind: 'root' | 'lead', made: MadeKey, beside: Beside, { passphrase, rounds = KEY_ROUNDS }: KeyMaking): Promise<SealedKeyRow> {
  const { key, privateKey, exported } = made
  const file = await sealKey({ callside: 'key', format: 1, kind, key, ...beside }, exported, passphrase, rounds)
  const { name, root, certificate } = beside
  return { id: await keyIdOf(port, key), kind, name, key, root, madeAt: store.now(), privateKey, file, ...given({ certificate }) }
}

export const isTooShort = (passphrase: string): boolean => [...passphrase].length < SHORTEST_KEY_PASSPHRASE

export async function noteKeys(store: Store, agent: AgentId, about: string): Promise<void> {
  await appendAudit(store, { agent, action: 'changed', about })
}
