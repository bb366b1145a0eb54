import { done, refused, type Result } from '../contract/result'
import type { Certificate, KeyId, Revocations, RootKey, Rotation, VouchedKey } from './keys'
import type { PackCrypto } from './pack-crypto'
import { isSigned, keyIdOf } from './signed-bytes'

export interface SignedByRoot {
  readonly root: RootKey
  /** Roots before it, oldest first; each signed the next. */
  readonly rotations: readonly Rotation[]
  readonly revoked?: Revocations
  readonly certificates: readonly Certificate[]
  readonly segmentKey?: VouchedKey
}

export interface ProvenRoot {
  readonly root: KeyId
  readonly before: readonly KeyId[]
}

/** Every signature of a root and of those before it. Whether anybody trusts it is another question. */
export async function proveRoot({ root, rotations, revoked, certificates, segmentKey }: SignedByRoot, port: PackCrypto): Promise<Result<ProvenRoot, 'damaged'>> {
  const { site } = root
  const before: KeyId[] = []
  for (const [at, { signature, ...words }] of rotations.entries()) {
    const { alg, key } = rotations[at + 1]?.from ?? root
    if (!(await isSigned(port, words.from, 'rotation', { ...words, to: { alg, key }, site }, signature))) return refused('damaged')
    before.push(await keyIdOf(port, words.from))
  }
  for (const { signature, ...words } of certificates) if (!(await isSigned(port, root, 'certificate', { ...words, site }, signature))) return refused('damaged')
  if (revoked) {
    const { signature, ...words } = revoked
    if (!(await isSigned(port, root, 'revocations', { ...words, site }, signature))) return refused('damaged')
  }
  if (segmentKey) {
    const { signature, ...words } = segmentKey
    if (!(await isSigned(port, root, 'segment-key', { ...words, site }, signature))) return refused('damaged')
  }
  return done({ root: await keyIdOf(port, root), before })
}
