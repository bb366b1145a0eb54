import type { Sealed, VaultRow } from '../rows'
import { joinBytes } from '../../../core/bytes/join-bytes'
import { fromBase64, fromUtf8, randomBytes, toBase64, utf8 } from './bytes'
import { ifItOpens } from './if-it-opens'

/** What a vault consists of, as text that is wrapped, or lies in session storage while the vault is open. */
export interface RawVaultKeys {
  readonly data: string
  readonly match: string
  readonly inboxPrivate: string
}

export interface VaultKeys {
  readonly data: CryptoKey
  readonly match: CryptoKey
  readonly inboxPrivate: CryptoKey
}

/** OWASP's figure for PBKDF2-HMAC-SHA-256; about a quarter of a second on an office machine, once a shift. */
export const PASSPHRASE_ROUNDS = 600_000
const AES_GCM = { name: 'AES-GCM', length: 256 } as const
const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const
const IV_LENGTH = 12

export async function makeRawKeys(): Promise<{ readonly raw: RawVaultKeys; readonly inboxPublic: Sealed }> {
  const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits'])
  const inboxPrivate = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  return {
    raw: { data: toBase64(randomBytes(32)), match: toBase64(randomBytes(32)), inboxPrivate: toBase64(inboxPrivate) },
    inboxPublic: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  }
}

export async function importKeys(raw: RawVaultKeys): Promise<VaultKeys> {
  const [data, match, inboxPrivate] = await Promise.all([
    crypto.subtle.importKey('raw', fromBase64(raw.data), AES_GCM, false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', fromBase64(raw.match), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    crypto.subtle.importKey('pkcs8', fromBase64(raw.inboxPrivate), P256, false, ['deriveBits']),
  ])
  return { data, match, inboxPrivate }
}

export async function importInboxPublic(point: Sealed): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', point, P256, false, [])
}

export async function makeWrappingKey(): Promise<CryptoKey> {
  return await crypto.subtle.generateKey(AES_GCM, false, ['encrypt', 'decrypt'])
}

export async function wrappingKeyOf(passphrase: string, kdf: NonNullable<VaultRow['kdf']>): Promise<CryptoKey> {
  // NFKC: the same passphrase typed on another keyboard gives the same key.
  const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey'])
  return await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: kdf.salt, iterations: kdf.rounds }, secret, AES_GCM, false, ['encrypt', 'decrypt'])
}

export async function wrap(raw: RawVaultKeys, key: CryptoKey, vault: string): Promise<Sealed> {
  const iv = randomBytes(IV_LENGTH)
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(vault) }, key, utf8(JSON.stringify(raw)))
  return joinBytes(iv, new Uint8Array(bytes))
}

/** Undefined: the key is not the one, which for a passphrase means that it was wrong. */
export async function unwrap(wrapped: Sealed, key: CryptoKey, vault: string): Promise<RawVaultKeys | undefined> {
  const params = { name: 'AES-GCM', iv: wrapped.subarray(0, IV_LENGTH), additionalData: utf8(vault) }
  const bytes = await ifItOpens(() => crypto.subtle.decrypt(params, key, wrapped.subarray(IV_LENGTH)))
  return bytes === undefined ? undefined : (JSON.parse(fromUtf8(bytes)) as RawVaultKeys)
}
