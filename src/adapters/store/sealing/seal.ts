import type { Sealed } from '../rows'
import { joinBytes } from '../../../core/bytes/join-bytes'
import { fromUtf8, randomBytes, utf8 } from './bytes'

/**
 *   1 | iv (12) | AES-256-GCM under the vault's data key
 *   2 | ephemeral P-256 point (65) | iv (12) | AES-256-GCM under HKDF-SHA-256(ECDH with the vault's inbox key)
 *
 * `about` is bound in as additional data: a sealed text moved to another row does not open.
 * A 96-bit random iv is safe for 2^32 texts under one key, a thousand times what a desk writes.
 */
const UNDER_DATA_KEY = 1
const TO_INBOX = 2
const IV_LENGTH = 12
const POINT_LENGTH = 65

export async function seal(dataKey: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = randomBytes(IV_LENGTH)
  return joinBytes(new Uint8Array([UNDER_DATA_KEY]), iv, await encrypt(dataKey, iv, about, value))
}

/** With the public key alone: for what is recorded while the vault is locked. */
export async function sealToInbox(inboxPublic: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const ephemeral = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey))
  const iv = randomBytes(IV_LENGTH)
  const key = await agreedKey(ephemeral.privateKey, inboxPublic, point)
  return joinBytes(new Uint8Array([TO_INBOX]), point, iv, await encrypt(key, iv, about, value))
}

/** Throws where the text is not what was sealed there: damage, or a foreign row. */
export async function unseal(keys: { readonly data: CryptoKey; readonly inboxPrivate: CryptoKey }, about: string, sealed: Sealed): Promise<unknown> {
  if (sealed[0] === UNDER_DATA_KEY) {
    return await decrypt(keys.data, sealed.subarray(1, 1 + IV_LENGTH), about, sealed.subarray(1 + IV_LENGTH))
  }
  if (sealed[0] !== TO_INBOX) throw new Error('Sealed text of an unknown form')
  const point = sealed.slice(1, 1 + POINT_LENGTH)
  const sender = await crypto.subtle.importKey('raw', point, { name: 'ECDH', namedCurve: 'P-256' }, false, [])
  const rest = sealed.subarray(1 + POINT_LENGTH)
  return await decrypt(await agreedKey(keys.inboxPrivate, sender, point), rest.subarray(0, IV_LENGTH), about, rest.subarray(IV_LENGTH))
}

export const isSealedToInbox = (sealed: Sealed): boolean => sealed[0] === TO_INBOX

async function encrypt(key: CryptoKey, iv: Sealed, about: string, value: unknown): Promise<Sealed> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, utf8(JSON.stringify(value))))
}

async function decrypt(key: CryptoKey, iv: Sealed, about: string, bytes: Sealed): Promise<unknown> {
  return JSON.parse(fromUtf8(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, bytes)))
}

async function agreedKey(own: CryptoKey, other: CryptoKey, salt: Sealed): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  return await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('callside inbox v1') }, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'],
  )
}
