import { fromBase64Url, toBase64Url } from '../../core/bytes/base64-url'
import type { PackAlgorithm, PublicKey } from '../../core/packs/keys'
import type { Bytes, PackCrypto, Signer } from '../../core/packs/pack-crypto'

const PARAMETERS = {
  Ed25519: { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
  'ECDSA-P256': { key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
} as const satisfies Record<PackAlgorithm, unknown>

/** The browser's own cryptography. */
export const webCrypto: PackCrypto = {
  hash: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  canVerify: canMake,
  async verify({ alg, key }, signature, bytes) {
    const raw = fromBase64Url(key)
    if (raw === undefined) return false
    const publicKey = await orUndefined(() => crypto.subtle.importKey('raw', raw, PARAMETERS[alg].key, false, ['verify']))
    return publicKey !== undefined && (await crypto.subtle.verify(PARAMETERS[alg].sign, publicKey, signature, bytes))
  },
}

export interface MadeKey {
  readonly key: PublicKey
  /** PKCS #8: to be sealed under a passphrase at once, and forgotten. */
  readonly exported: Bytes
  /** Signs, and cannot be exported any more. */
  readonly privateKey: CryptoKey
}

export async function makeKey(alg: PackAlgorithm): Promise<MadeKey> {
  // Both algorithms make a pair; the type of the one that is named by a string does not say so.
  const pair = (await crypto.subtle.generateKey(PARAMETERS[alg].key, true, ['sign', 'verify'])) as CryptoKeyPair
  const [raw, exported] = await Promise.all([crypto.subtle.exportKey('raw', pair.publicKey), crypto.subtle.exportKey('pkcs8', pair.privateKey)])
  return { key: { alg, key: toBase64Url(new Uint8Array(raw)) }, exported: new Uint8Array(exported), privateKey: await importPrivateKey(alg, new Uint8Array(exported)) }
}

export async function importPrivateKey(alg: PackAlgorithm, exported: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('pkcs8', exported, PARAMETERS[alg].key, false, ['sign'])
}

export function signerOf(key: PublicKey, privateKey: CryptoKey): Signer {
  return { key, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(PARAMETERS[key.alg].sign, privateKey, bytes)) }
}

/** Whether this browser knows it: Ed25519 came with Chrome 137 and Firefox 129. */
async function canMake(alg: PackAlgorithm): Promise<boolean> {
  return (await orUndefined(() => crypto.subtle.generateKey(PARAMETERS[alg].key, false, ['sign', 'verify']))) !== undefined
}

async function orUndefined<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (problem) {
    // What is no key, or an algorithm that this browser has not: WebCrypto has no other way to say so.
    if (problem instanceof DOMException || problem instanceof TypeError) return undefined
    throw problem
  }
}
