import { openKey } from '../../adapters/packs/sealed-key'
import { importPrivateKey } from '../../adapters/packs/web-crypto'
import { orNotSaved } from '../../adapters/store/outcome'
import type { Store } from '../../adapters/store/store'
import { putRoot } from '../../adapters/store/trust'
import type { AgentId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { KeyFile } from '../../core/packs/key-file'
import type { LeadRole, RootKey } from '../../core/packs/keys'
import type { PackCrypto } from '../../core/packs/pack-crypto'
import { pairingCodeOf, type PairingCode } from '../../core/packs/pairing-code'
import { proveRoot } from '../../core/packs/prove-root'
import { keyIdOf } from '../../core/packs/signed-bytes'
import type { TrustFile } from '../../core/packs/trust-file'
import type { KeyOutcome } from './make-keys'
import { noteKeys } from './make-keys'

/** A key that was made on another desk: this one publishes with it from now on. */
export async function takeKeyFile(store: Store, port: PackCrypto, file: KeyFile, passphrase: string, agent: AgentId): Promise<KeyOutcome<LeadRole>> {
  const { kind, key, root, name, rotations, certificate, revoked } = file
  const exported = await openKey(file, passphrase)
  if (!exported) return refused('wrong-passphrase')
  const proven = await proveRoot({ root, rotations, certificates: certificate ? [certificate] : [], ...given({ revoked }) }, port)
  if (!proven.ok) return proven
  const [id, code, privateKey] = await Promise.all([keyIdOf(port, key), pairingCodeOf(port, root), importPrivateKey(key.alg, exported)])
  const saved = await orNotSaved(() => store.db.transaction('rw', store.db.deskKeys, store.db.trust, async () => {
    await store.db.deskKeys.put({ id, kind, name, key, root, madeAt: store.now(), privateKey, file, ...given({ certificate }) })
    await putRoot(store.db, { id: proven.value.root, root, code, how: 'own', rotations, before: proven.value.before, at: store.now(), ...given({ revoked }) })
  }))
  if (!saved.ok) return saved
  await noteKeys(store, agent, `keys/${id}`)
  return done(certificate?.role ?? 'admin')
}

export type TrustOutcome =
  /** It comes from whom this desk trusts already. */
  | { readonly is: 'taken' }
  /** Nobody knows it here yet: its code is compared with what the lead reads aloud. */
  | { readonly is: 'invited'; readonly root: RootKey; readonly code: PairingCode }

/** What a trust file brings: new certificates for keys of this desk, keys that were revoked, a root that follows one, the key that records are encrypted to. */
export async function takeTrustFile(store: Store, port: PackCrypto, { root, rotations, revoked, certificates, segmentKey }: TrustFile): Promise<KeyOutcome<TrustOutcome>> {
  const proven = await proveRoot({ root, rotations, certificates, ...given({ revoked, segmentKey }) }, port)
  if (!proven.ok) return proven
  const code = await pairingCodeOf(port, root)
  const known = await store.db.trust.toArray()
  const live = known.flatMap((row) => (row.kind === 'root' && row.replacedBy === undefined ? [row.id as string] : []))
  const isTyped = known.some((row) => row.kind === 'code' && row.code === code)
  if (known.some((row) => row.kind === 'root' && row.id === proven.value.root && row.replacedBy !== undefined)) return refused('revoked-key')
  if (!isTyped && ![proven.value.root, ...proven.value.before].some((id) => live.includes(id))) return done({ is: 'invited', root, code })
  const ids = await Promise.all(certificates.map((certificate) => keyIdOf(port, certificate)))
  const saved = await orNotSaved(() => store.db.transaction('rw', store.db.deskKeys, store.db.trust, async () => {
    await putRoot(store.db, { id: proven.value.root, root, code, how: isTyped ? 'code' : 'rotation', rotations, before: proven.value.before, at: store.now(), ...given({ revoked, segmentKey }) })
    for (const [at, certificate] of certificates.entries()) {
      const row = await store.db.deskKeys.get(ids[at] ?? '')
      if (row?.kind === 'lead') await store.db.deskKeys.put({ ...row, root, certificate })
    }
  }))
  return saved.ok ? done({ is: 'taken' }) : saved
}

