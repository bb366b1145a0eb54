import { integer, isRecordValue, listOf, oneOf, record, text, type Decoder } from '../contract/decode'
import type { EpochMs, LineId, SiteId } from '../contract/ids'
import { LONGEST_KEY_CODE } from '../segments/key-code'

/** By which a pack is signed. Browsers before Chrome 137 cannot verify Ed25519; all verify ECDSA over P-256 with SHA-256. */
export const PACK_ALGORITHMS = ['Ed25519', 'ECDSA-P256'] as const
export type PackAlgorithm = (typeof PACK_ALGORITHMS)[number]

/** Name of a key: base64url of the first 16 bytes of SHA-256 over what it is. */
export type KeyId = string & { readonly __brand: 'KeyId' }

export interface PublicKey {
  readonly alg: PackAlgorithm
  /** Base64url of its raw form: 32 bytes of Ed25519, the uncompressed point of P-256. */
  readonly key: string
}

/** What a contact center's desks trust: the key, and whose it is. The code that is read aloud is made of both. */
export interface RootKey extends PublicKey {
  readonly site: SiteId
}

export const LEAD_ROLES = ['lead', 'admin'] as const
export type LeadRole = (typeof LEAD_ROLES)[number]

/** A root's word that a key is a lead's. */
export interface Certificate extends PublicKey {
  readonly name: string
  readonly role: LeadRole
  /** Lines of business that may be published with it; none named: all. */
  readonly lines: readonly LineId[]
  readonly from: EpochMs
  readonly until: EpochMs
  /** Base64url, by the root, over all of the above. */
  readonly signature: string
}

/** A root's word on which keys are worth nothing any more. Of two the one with the higher serial holds. */
export interface Revocations {
  readonly serial: number
  readonly keys: readonly KeyId[]
  readonly signature: string
}

/** A root's word on who comes after it. */
export interface Rotation {
  readonly from: PublicKey
  readonly at: EpochMs
  readonly signature: string
}

/** A root's word on the key that agents' records are encrypted to, as `key-code.ts` writes it. Of two the later one holds. */
export interface VouchedKey {
  readonly key: string
  readonly at: EpochMs
  readonly signature: string
}

const signature: Decoder<string> = (input) => (typeof input === 'string' && /^[\w-]{86}$/.test(input) ? input : undefined)
const key: Decoder<string> = (input) => (typeof input === 'string' && /^[\w-]{43,87}$/.test(input) ? input : undefined)
const keyId: Decoder<KeyId> = (input) => (typeof input === 'string' && /^[\w-]{22}$/.test(input) ? (input as KeyId) : undefined)
const moment = integer<EpochMs>(0, 8.64e15)

const PUBLIC_KEY = { alg: oneOf(...PACK_ALGORITHMS), key }
export const decodePublicKey: Decoder<PublicKey> = strict(PUBLIC_KEY)
export const decodeRootKey: Decoder<RootKey> = strict({ ...PUBLIC_KEY, site: text<SiteId>(64) })
export const decodeCertificate: Decoder<Certificate> = strict({
  ...PUBLIC_KEY, name: text(120), role: oneOf(...LEAD_ROLES), lines: listOf(text<LineId>(64), 50), from: moment, until: moment, signature,
})
export const decodeRevocations: Decoder<Revocations> = strict({ serial: integer(1, 1e9), keys: listOf(keyId, 1000), signature })
export const decodeRotations: Decoder<readonly Rotation[]> = listOf(strict({ from: decodePublicKey, at: moment, signature }), 10)
export const decodeVouchedKey: Decoder<VouchedKey> = strict({ key: text(LONGEST_KEY_CODE), at: moment, signature })
export { keyId as decodeKeyId }

/** Every field and no others: what is signed has one form. */
function strict<F extends Record<string, Decoder<unknown>>>(fields: F) {
  const decode = record(fields)
  const names = Object.keys(fields)
  return (input: unknown) => (isRecordValue(input) && Object.keys(input).every((name) => names.includes(name)) ? decode(input) : undefined)
}
