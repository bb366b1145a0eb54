import type { CustomerId, ContactId, EpochMs, LineId } from '../../core/contract/ids'
import { uuidOfHash } from '../../core/import/import-ids'
import type { Store } from '../../adapters/store/store'
import type { FileMark } from './import-job'

const encoder = new TextEncoder()

/** Under the vault's key: whoever reads the disk cannot try numbers or ids until one fits. Many at once are quickest. */
export async function hashOf(key: CryptoKey, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
}

export async function customerIdOf(key: CryptoKey, text: string): Promise<CustomerId> {
  return uuidOfHash(await hashOf(key, text)) as CustomerId
}

export async function contactIdOf(key: CryptoKey, text: string, startedAt: EpochMs): Promise<ContactId> {
  return uuidOfHash(await hashOf(key, text), startedAt) as ContactId
}

/** Undefined: the vault is locked. */
export async function hashKeyOf(store: Store, line: LineId): Promise<CryptoKey | undefined> {
  return (await store.keyring.forLine(line)).keys?.match
}

const HEAD_BYTES = 64 * 1024

export async function markFile(key: CryptoKey, file: Blob): Promise<FileMark> {
  const bytes = await file.slice(0, HEAD_BYTES).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes))
  return { size: file.size, head: Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('') }
}
