import { joinBytes } from '../../core/bytes/join-bytes'
import { canonicalBytes } from '../../core/contract/canonical-bytes'
import { given } from '../../core/facts/given'
import { KEY_ROUNDS, type KeyFile, type KeyPublicPart } from '../../core/packs/key-file'
import type { Bytes } from '../../core/packs/pack-crypto'
import { fromBase64, randomBytes, toBase64 } from '../store/sealing/bytes'
import { ifItOpens } from '../store/sealing/if-it-opens'
import { wrappingKeyOf } from '../store/sealing/vault-keys'

const IV_BYTES = 12

/** Fewer `rounds` are for tests, which have no secrets and little time. */
export async function sealKey(part: KeyPublicPart, exported: Bytes, passphrase: string, rounds = KEY_ROUNDS): Promise<KeyFile> {
  const kdf = { name: 'PBKDF2-SHA-256' as const, rounds, salt: toBase64(randomBytes(16)) }
  const iv = randomBytes(IV_BYTES)
  const key = await wrappingKeyOf(passphrase, { ...kdf, salt: fromBase64(kdf.salt) })
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: beside(part) }, key, exported)
  return { ...part, kdf, sealed: toBase64(joinBytes(iv, new Uint8Array(sealed))) }
}

/** Undefined: the passphrase is wrong, or something of the file was changed; AES-GCM does not say which. */
export async function openKey(file: KeyFile, passphrase: string): Promise<Bytes | undefined> {
  const key = await wrappingKeyOf(passphrase, { ...file.kdf, salt: fromBase64(file.kdf.salt) })
  const bytes = fromBase64(file.sealed)
  const params = { name: 'AES-GCM', iv: bytes.subarray(0, IV_BYTES), additionalData: beside(file) }
  return await ifItOpens(async () => new Uint8Array(await crypto.subtle.decrypt(params, key, bytes.subarray(IV_BYTES))))
}

/** All that stands beside it, as it was when it was sealed. */
function beside(part: KeyPublicPart): Bytes {
  const { callside, format, kind, name, key, root, rotations, certificate, revoked } = part
  return canonicalBytes(given({ callside, format, kind, name, key, root, rotations, certificate, revoked }))
}
