import { toBase64Url } from '../../../core/bytes/base64-url'
import type { DeviceId } from '../../../core/contract/ids'
import type { Store } from '../store'

export interface SigningDevice {
  readonly device: DeviceId
  readonly nextSeq: number
  readonly privateKey: CryptoKey
  /** Raw point, base64url. */
  readonly publicKey: string
}

/** This installation and its key, which no script can take out of the browser. */
export async function signingDevice({ db }: Store): Promise<SigningDevice> {
  const row = await db.meta.get('device')
  if (row?.key !== 'device' || row.signing === undefined) throw new Error('The store was not opened by its writer yet')
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', row.signing.publicKey))
  return { device: row.id, nextSeq: row.nextSeq, privateKey: row.signing.privateKey, publicKey: toBase64Url(point) }
}
