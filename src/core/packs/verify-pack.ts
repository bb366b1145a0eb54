import { toBase64Url } from '../bytes/base64-url'
import { done, refused, type Result } from '../contract/result'
import { judgePack, type KnownRoots, type PackStanding, type ProvenKeys } from './judge-pack'
import type { KeyId, Revocations, RootKey } from './keys'
import type { PackCrypto } from './pack-crypto'
import type { PackHeader } from './pack-header'
import type { PackRefusal } from './pack-refusal'
import { pairingCodeOf, type PairingCode } from './pairing-code'
import { proveRoot } from './prove-root'
import type { PackFile } from './read-pack-file'
import { keyIdOf, signedBytes } from './signed-bytes'

/** What this desk trusts. */
export interface Trust {
  readonly roots: readonly TrustedRoot[]
  /** Typed here, or in a policy: whoever has the root of this code is trusted when the first pack of it comes. */
  readonly codes: readonly PairingCode[]
}

export interface TrustedRoot {
  readonly id: KeyId
  readonly root: RootKey
  readonly revoked?: Revocations
  /** It gave way to another, and is worth nothing any more. */
  readonly replacedBy?: KeyId
}

export interface VerifiedPack {
  readonly file: PackFile
  readonly keys: ProvenKeys
  readonly verdict: 'newer' | 'already-here'
}

/** The header is its signer's, the signer is a lead, the root is ours, and the body is the one that was signed. Nothing is unpacked before. */
export async function verifyPack(file: PackFile, port: PackCrypto, trust: Trust, standing: PackStanding): Promise<Result<VerifiedPack, PackRefusal>> {
  const { header, body } = file
  for (const alg of new Set([header.root.alg, header.certificate.alg])) if (!(await port.canVerify(alg))) return refused('cannot-verify')
  const keys = await proveKeys(file, port)
  if (!keys.ok) return keys
  const judged = judgePack(header, keys.value, knownRoots(header, keys.value, trust, await pairingCodeOf(port, header.root)), standing)
  if (!judged.ok) return judged
  if (toBase64Url(await port.hash(body)) !== header.bodyHash) return refused('damaged')
  return done({ file, keys: keys.value, verdict: judged.value })
}

/** Every signature in it, from the oldest root to the pack itself. */
export async function proveKeys({ header, signature }: PackFile, port: PackCrypto): Promise<Result<ProvenKeys, 'damaged'>> {
  const { certificate } = header
  const root = await proveRoot({ ...header, certificates: [certificate] }, port)
  if (!root.ok) return root
  const lead = await keyIdOf(port, certificate)
  if (header.signature.alg !== certificate.alg || header.signature.kid !== lead) return refused('damaged')
  return (await port.verify(certificate, signature, signedBytes('pack', header))) ? done({ ...root.value, lead }) : refused('damaged')
}

function knownRoots(header: PackHeader, keys: ProvenKeys, { roots, codes }: Trust, code: PairingCode): KnownRoots {
  const replaced = roots.flatMap(({ id, replacedBy }) => (replacedBy === undefined ? [] : [id]))
  const revoked = newerList(roots.find(({ id }) => id === keys.root)?.revoked, header.revoked)
  const live = roots.map(({ id }) => id).filter((id) => !replaced.includes(id))
  return { trusted: new Set([...live, ...(codes.includes(code) ? [keys.root] : [])]), revoked: new Set([...replaced, ...(revoked?.keys ?? [])]) }
}

/** Of two lists of one root the later one holds, by whichever way it came. */
export function newerList(one: Revocations | undefined, other: Revocations | undefined): Revocations | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return other.serial > one.serial ? other : one
}
