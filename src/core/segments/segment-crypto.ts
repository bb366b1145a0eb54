type Bytes = Uint8Array<ArrayBuffer>

/** What the making and taking of segments needs of the platform's cryptography. Keys are opaque here. */
export interface SegmentCrypto<PublicKey, PrivateKey> {
  /** SHA-256, hexadecimal. */
  hash(bytes: Bytes): Promise<string>
  gzip(plain: Bytes): Promise<Bytes>
  /** Undefined: it is no gzip, or longer than `maxBytes`. */
  gunzip(packed: Bytes, maxBytes: number): Promise<Bytes | undefined>
  sign(key: PrivateKey, bytes: Bytes): Promise<Bytes>
  /** `publicKey`: raw point, base64url. False also where it is none. */
  verify(publicKey: string, signature: Bytes, bytes: Bytes): Promise<boolean>
  /** The name of a public key (raw point, base64url). */
  kidOf(publicKey: string): Promise<string>
  /** Undefined: no point of the curve. */
  importKey(publicKey: string): Promise<PublicKey | undefined>
  /** A fresh key for one segment: what its header says of it, and the encryption, which binds that header in. */
  envelopeTo(recipient: PublicKey): Promise<{ readonly ephemeral: string; readonly iv: string; seal(header: Bytes, plain: Bytes): Promise<Bytes> }>
  /** Undefined: not encrypted to this key, or changed since. */
  open(key: PrivateKey, parts: { readonly ephemeral: string; readonly iv: string }, header: Bytes, sealed: Bytes): Promise<Bytes | undefined>
}
