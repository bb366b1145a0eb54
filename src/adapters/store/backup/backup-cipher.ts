import type { BackupHeader } from '../../../core/backup/backup-header'
import { joinBytes } from '../../../core/bytes/join-bytes'
import { fromBase64, toBase64 } from '../sealing/bytes'
import { ifItOpens } from '../sealing/if-it-opens'
import { wrappingKeyOf } from '../sealing/vault-keys'
import { BackupProblem } from './backup-problem'

export type Bytes = Uint8Array<ArrayBuffer>
export const IS_DATA = 0
export const IS_LAST = 1
export type FrameKind = typeof IS_DATA | typeof IS_LAST

/** Seals and opens the frames of one file. The key is made of the passphrase and this file's own salt, so ivs may count from 0. */
export interface BackupCipher {
  seal(kind: FrameKind, place: number, plain: Bytes): Promise<Bytes>
  /** Throws `backup-damaged`. */
  open(kind: FrameKind, place: number, sealed: Bytes): Promise<Bytes>
}

type Kdf = BackupHeader['kdf']

export async function backupKey(passphrase: string, { name, rounds, salt }: Kdf): Promise<CryptoKey> {
  return await wrappingKeyOf(passphrase, { name, rounds, salt: fromBase64(salt) })
}

/** Nothing, sealed under an iv that no frame has. */
export async function makeCheck(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: CHECK_IV }, key, new Uint8Array())))
}

export async function isRightKey(key: CryptoKey, check: string): Promise<boolean> {
  return (await decrypted(key, { name: 'AES-GCM', iv: CHECK_IV }, fromBase64(check))) !== undefined
}

export function backupCipher(key: CryptoKey, headerHash: Bytes): BackupCipher {
  const params = (kind: FrameKind, place: number) => ({ name: 'AES-GCM', iv: ivOf(place), additionalData: joinBytes(headerHash, new Uint8Array([kind])) })
  return {
    seal: async (kind, place, plain) => new Uint8Array(await crypto.subtle.encrypt(params(kind, place), key, plain)),
    open: async (kind, place, sealed) => {
      const plain = await decrypted(key, params(kind, place), sealed)
      if (plain === undefined) throw new BackupProblem('backup-damaged')
      return plain
    },
  }
}

const IV_LENGTH = 12
const CHECK_IV = new Uint8Array(IV_LENGTH).fill(0xff)

function ivOf(place: number): Bytes {
  const iv = new Uint8Array(IV_LENGTH)
  new DataView(iv.buffer).setBigUint64(IV_LENGTH - 8, BigInt(place))
  return iv
}

async function decrypted(key: CryptoKey, params: AesGcmParams, sealed: Bytes): Promise<Bytes | undefined> {
  return await ifItOpens(async () => new Uint8Array(await crypto.subtle.decrypt(params, key, sealed)))
}
