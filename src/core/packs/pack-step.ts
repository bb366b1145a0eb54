import { toBase64Url } from '../bytes/base64-url'
import { isSameBytes } from '../bytes/is-same-bytes'
import { canonicalBytes } from '../contract/canonical-bytes'
import type { PackCrypto } from './pack-crypto'
import type { PackHeader, PackName } from './pack-header'
import type { PackFile } from './read-pack-file'
import { proveKeys } from './verify-pack'

/** A pack with no more bytes is read whole: a step would save nobody anything. A header always fits in it. */
export const SMALL_PACK_BYTES = 256 * 1024

/** So many bytes a step may have to lie beside a whole pack of so many: clearly fewer. 0: none is worth it. */
export function mostBytesOfStep(wholeBytes: number): number {
  return wholeBytes <= SMALL_PACK_BYTES ? 0 : Math.ceil(wholeBytes / 2) - 1
}

/**
 * Whether a step goes from the pack that is here to exactly the whole one whose header was read: of two leads who published at once, only one
 * whole pack lies there, and the other one's step may lie beside it. All that is judged of a pack stands in what the two headers share, so
 * that a step is refused for nothing that the whole one is not; its own bytes are as they were signed.
 */
export async function isStepTo(whole: PackHeader, step: PackFile, here: PackName, port: PackCrypto): Promise<boolean> {
  const { base, bodyHash } = step.header
  if (base?.version !== here.version || base.hash !== here.hash || !isSameBytes(sharedBy(step.header), sharedBy(whole))) return false
  return (await proveKeys(step, port)).ok && toBase64Url(await port.hash(step.body)) === bodyHash
}

/** Of whatever both say: which content, of whom, until when. */
function sharedBy(header: PackHeader): Uint8Array {
  const { kind: _, base: __, counts: ___, bodyHash: ____, bodyBytes: _____, unpackedBytes: ______, ...shared } = header
  return canonicalBytes(shared)
}
