import { fromBase64Url, toBase64Url } from '../../../core/bytes/base64-url'
import type { SiteId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import type { KeyCode } from '../../../core/segments/key-code'
import type { SegmentKeyFile } from '../../../core/segments/segment-key-file'
import { orNotSaved, type NotSaved } from '../outcome'
import { randomBytes } from '../sealing/bytes'
import { ifItOpens } from '../sealing/if-it-opens'
import { SHORTEST_PASSPHRASE } from '../sealing/passphrase'
import { PASSPHRASE_ROUNDS, wrappingKeyOf } from '../sealing/vault-keys'
import type { Store } from '../store'
import type { WebKeys } from './cut-segments'
import type { LockedSegmentKey, SegmentKeyRow } from './segment-rows'

type Naming = Pick<WebKeys, 'kidOf' | 'importKey'>
export type KeyRefusal = NotSaved | 'passphrase-too-short' | 'wrong-passphrase' | 'not-a-key' | 'wrong-site'

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const
const IV_LENGTH = 12

/**
 * The site's key, on the first lead's desk. The private half stays here as a key that no script can take out; under the
 * passphrase it is kept beside it for the desks of other leads. Fewer `rounds` are for tests.
 */
export async function makeSegmentKey(store: Store, tools: Naming, { site, passphrase, rounds = PASSPHRASE_ROUNDS }: { readonly site: SiteId; readonly passphrase: string; readonly rounds?: number }): Promise<Result<SegmentKeyRow, KeyRefusal>> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return refused('passphrase-too-short')
  const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits'])
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  const salt = randomBytes(16)
  const iv = randomBytes(IV_LENGTH)
  const wrapping = await wrappingKeyOf(passphrase, { name: 'PBKDF2-SHA-256', rounds, salt })
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, pkcs8))
  const locked: LockedSegmentKey = { rounds, salt: toBase64Url(salt), iv: toBase64Url(iv), sealed: toBase64Url(sealed) }
  return await putKey(store, { kid: await tools.kidOf(publicKey), site, publicKey, at: store.now(), private: await privateKey(pkcs8), locked })
}

/** On another lead's desk: the same key, out of the file and with its passphrase. */
export async function takeSegmentKey(store: Store, tools: Naming, file: SegmentKeyFile, { passphrase, site }: { readonly passphrase: string; readonly site: SiteId }): Promise<Result<SegmentKeyRow, KeyRefusal>> {
  const [salt, iv, sealed] = [fromBase64Url(file.locked.salt), fromBase64Url(file.locked.iv), fromBase64Url(file.locked.sealed)]
  if (!salt || iv?.length !== IV_LENGTH || !sealed || (await tools.importKey(file.publicKey)) === undefined) return refused('not-a-key')
  if (file.site !== site) return refused('wrong-site')
  const wrapping = await wrappingKeyOf(passphrase, { name: 'PBKDF2-SHA-256', rounds: file.locked.rounds, salt })
  const pkcs8 = await ifItOpens(async () => new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, sealed)))
  if (pkcs8 === undefined) return refused('wrong-passphrase')
  return await putKey(store, { kid: await tools.kidOf(file.publicKey), site: file.site, publicKey: file.publicKey, at: store.now(), private: await privateKey(pkcs8), locked: file.locked })
}

/** Pasted by hand: what this desk encrypts to where neither a policy nor the team's packs name a key. */
export async function setRecipient(store: Store, tools: Naming, { site, publicKey }: KeyCode, ownSite: SiteId): Promise<Result<undefined, KeyRefusal>> {
  if (site !== ownSite) return refused('wrong-site')
  if ((await tools.importKey(publicKey)) === undefined) return refused('not-a-key')
  const kid = await tools.kidOf(publicKey)
  const { db } = store
  return await orNotSaved(async () => {
    await db.transaction('rw', db.segmentKeys, async () => {
      const [here] = await Promise.all([db.segmentKeys.get(kid), db.segmentKeys.where('isOurs').equals(1).modify((row, at) => {
        const { isOurs: _, ...rest } = row
        at.value = rest
      })])
      await db.segmentKeys.put({ ...(here ?? { kid, site, publicKey, at: store.now() }), isOurs: 1 })
    })
    return undefined
  })
}

export function keyFileOf({ site, publicKey, locked }: SegmentKeyRow): SegmentKeyFile | undefined {
  return locked && { callsideSegmentKey: 1, site, publicKey, locked }
}

async function putKey({ db }: Store, row: SegmentKeyRow): Promise<Result<SegmentKeyRow, NotSaved>> {
  const put = await orNotSaved(async () => await db.transaction('rw', db.segmentKeys, async () => {
    const here = await db.segmentKeys.get(row.kid)
    await db.segmentKeys.put({ ...row, ...(here?.isOurs && { isOurs: here.isOurs }) })
  }))
  return put.ok ? done(row) : put
}

async function privateKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return await crypto.subtle.importKey('pkcs8', pkcs8, P256, false, ['deriveBits'])
}
