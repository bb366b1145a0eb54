import type { PackAlgorithm, PublicKey } from './keys'

export type Bytes = Uint8Array<ArrayBuffer>

/** What packs need of cryptography; the browser's own is behind it (`adapters/packs/web-crypto.ts`). */
export interface PackCrypto {
  /** SHA-256. */
  hash(bytes: Bytes): Promise<Bytes>
  /** Whether this browser knows the algorithm at all. */
  canVerify(alg: PackAlgorithm): Promise<boolean>
  /** False also for what is no key or no signature. */
  verify(key: PublicKey, signature: Bytes, bytes: Bytes): Promise<boolean>
}

/** A private key, which never leaves its holder. */
export interface Signer {
  readonly key: PublicKey
  sign(bytes: Bytes): Promise<Bytes>
}
