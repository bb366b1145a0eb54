import { joinBytes } from '../bytes/join-bytes'
import { fromBase64Url, toBase64Url } from '../bytes/base64-url'
import { canonicalBytes } from '../contract/canonical-bytes'
import type { KeyId, PublicKey, RootKey } from './keys'
import type { Bytes, PackCrypto, Signer } from './pack-crypto'

/** What a signature is about stands before what is signed, so that one can never be taken for another. Vectors are in tests/core/packs. */
export type SignedKind = 'root' | 'pack' | 'certificate' | 'revocations' | 'rotation' | 'segment-key'

export function signedBytes(kind: SignedKind, value: object): Bytes {
  return joinBytes(new TextEncoder().encode(`callside/${kind}/1\n`), canonicalBytes(value))
}

export async function signValue(signer: Signer, kind: SignedKind, value: object): Promise<string> {
  return toBase64Url(await signer.sign(signedBytes(kind, value)))
}

export async function isSigned(crypto: PackCrypto, key: PublicKey, kind: SignedKind, value: object, signature: string): Promise<boolean> {
  const bytes = fromBase64Url(signature)
  return bytes !== undefined && (await crypto.verify(key, bytes, signedBytes(kind, value)))
}

const KEY_ID_BYTES = 16

export async function keyIdOf(crypto: PackCrypto, { alg, key }: PublicKey): Promise<KeyId> {
  return toBase64Url((await crypto.hash(canonicalBytes({ alg, key }))).slice(0, KEY_ID_BYTES)) as KeyId
}

/** Of a root: what its code is made of. */
export async function fingerprintOf(crypto: PackCrypto, { alg, key, site }: RootKey): Promise<Bytes> {
  return await crypto.hash(signedBytes('root', { alg, key, site }))
}
