import { makeKey, signerOf } from '../../adapters/packs/web-crypto'
import { orNotSaved } from '../../adapters/store/outcome'
import type { DeskKeyRow } from '../../adapters/store/pack-rows'
import type { Store } from '../../adapters/store/store'
import { openingKey } from '../../adapters/store/segments/recipients'
import { putRoot } from '../../adapters/store/trust'
import type { AgentId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { KeyId, PackAlgorithm, RootKey } from '../../core/packs/keys'
import type { PackCrypto } from '../../core/packs/pack-crypto'
import { pairingCodeOf } from '../../core/packs/pairing-code'
import { revoke, rotate, vouchForKey } from '../../core/packs/sign-as-root'
import { writeKeyCode } from '../../core/segments/key-code'
import { certified, isTooShort, noteKeys, ownRoot, rowOf, type KeyMaking, type KeyOutcome } from './make-keys'

/** From the next pack or trust file on, nothing that this key signs is taken by anybody who has heard of it. */
export async function revokeKey(store: Store, key: KeyId, agent: AgentId): Promise<KeyOutcome<undefined>> {
  const own = await ownRoot(store)
  if (!own) return refused('no-key')
  const revoked = await revoke(own.signer, own.row.root.site, own.revoked, key)
  const saved = await orNotSaved(() => store.db.trust.where('id').equals(own.row.id).modify((row) => void Object.assign(row, { revoked })))
  if (!saved.ok) return saved
  await noteKeys(store, agent, `keys/${key}`)
  return done(undefined)
}

/**
 * A new root that the one before vouches for, and new certificates for every key that was not revoked. Desks that trust the one
 * before trust the new one with the first pack under it; other leads need the trust file, for their new certificates are in it.
 */
export async function rotateRoot(store: Store, port: PackCrypto, { alg, ...making }: KeyMaking & { readonly alg: PackAlgorithm }): Promise<KeyOutcome<undefined>> {
  if (isTooShort(making.passphrase)) return refused('passphrase-too-short')
  if (!(await port.canVerify(alg))) return refused('cannot-verify')
  const own = await ownRoot(store)
  if (!own) return refused('no-key')
  const { site } = own.row.root
  const made = await makeKey(alg)
  const root: RootKey = { ...made.key, site }
  const rotations = [...own.rotations, await rotate(own.signer, site, made.key, store.now())]
  const signer = signerOf(made.key, made.privateKey)
  const row = await rowOf(store, port, 'root', made, { name: own.row.name, root, rotations }, making)
  const leads: DeskKeyRow[] = []
  for (const lead of await store.db.deskKeys.toArray()) {
    const { certificate } = lead
    if (certificate === undefined || lead.root.key !== own.row.key.key || own.revoked?.keys.includes(lead.id)) continue
    leads.push({ ...lead, root, certificate: await certified(store, signer, site, lead, { name: certificate.name, role: certificate.role, lines: certificate.lines }) })
  }
  // Keys that were revoked stay so under the new root: their certificates by the old one are worth nothing anyway.
  const code = await pairingCodeOf(port, root)
  const saved = await orNotSaved(() => store.db.transaction('rw', store.db.deskKeys, store.db.trust, async () => {
    await store.db.deskKeys.bulkPut([row, ...leads])
    await putRoot(store.db, { id: row.id, root, code, how: 'own', rotations, before: [own.row.id], at: store.now() })
  }))
  if (!saved.ok) return saved
  await noteKeys(store, making.agent, 'keys/rotate')
  return done(undefined)
}

/** What desks are to trust, as a file. */
export async function trustFileOf(store: Store): Promise<KeyOutcome<object>> {
  const own = await ownRoot(store)
  if (!own) return refused('no-key')
  const issued = (await store.db.deskKeys.toArray()).flatMap(({ root, certificate }) => (certificate && root.key === own.row.key.key ? [certificate] : []))
  const opening = await openingKey(store)
  const segmentKey = opening && (await vouchForKey(own.signer, own.row.root.site, writeKeyCode(opening), opening.at))
  return done(given({ callside: 'trust', format: 1, root: own.row.root, rotations: own.rotations, revoked: own.revoked, certificates: issued, segmentKey }))
}
