import { fromBase64Url, toBase64Url } from '../../core/bytes/base64-url'
import { joinBytes } from '../../core/bytes/join-bytes'
import type { SegmentCrypto } from '../../core/segments/segment-crypto'
import { randomBytes, utf8 } from '../store/sealing/bytes'
import { ifItOpens } from '../store/sealing/if-it-opens'

type Bytes = Uint8Array<ArrayBuffer>
const P256_ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const
const P256_ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const
const IV_LENGTH = 12
const KID_BYTES = 16

/** ECDH on P-256 with a key of its own for each segment, HKDF-SHA-256, AES-256-GCM; ECDSA on P-256 under the device's key. */
export const webSegmentCrypto: SegmentCrypto<CryptoKey, CryptoKey> = {
  importKey: async (publicKey) => await imported(publicKey, P256_ECDH, []),
  hash: async (bytes) => [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  gzip: async (plain) => new Uint8Array(await new Response(new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()),
  gunzip,
  sign: async (key, bytes) => new Uint8Array(await crypto.subtle.sign(SIGNING, key, bytes)),
  async verify(publicKey, signature, bytes) {
    const key = await imported(publicKey, P256_ECDSA, ['verify'])
    return key !== undefined && (await crypto.subtle.verify(SIGNING, key, signature, bytes))
  },
  kidOf: async (publicKey) => toBase64Url((await sha256(utf8(publicKey))).slice(0, KID_BYTES)),
  async envelopeTo(recipient) {
    const pair = await crypto.subtle.generateKey(P256_ECDH, false, ['deriveBits'])
    const ephemeral = toBase64Url(await rawOf(pair.publicKey))
    const iv = randomBytes(IV_LENGTH)
    return {
      ephemeral, iv: toBase64Url(iv),
      seal: async (header, plain) => {
        const key = await agreedKey(pair.privateKey, recipient, ephemeral, 'encrypt')
        return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, key, plain))
      },
    }
  },
  async open(key, { ephemeral, iv }, header, sealed) {
    const point = await imported(ephemeral, P256_ECDH, [])
    const nonce = fromBase64Url(iv)
    if (point === undefined || nonce?.length !== IV_LENGTH) return undefined
    return await ifItOpens(async () => {
      const agreed = await agreedKey(key, point, ephemeral, 'decrypt')
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: header }, agreed, sealed))
    })
  },
}

async function rawOf(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key))
}

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** Undefined: no point of the curve. */
async function imported(publicKey: string, algorithm: EcKeyImportParams, usages: readonly KeyUsage[]): Promise<CryptoKey | undefined> {
  const raw = fromBase64Url(publicKey)
  if (raw === undefined) return undefined
  try {
    return await crypto.subtle.importKey('raw', raw, algorithm, true, [...usages])
  } catch (problem) {
    if (problem instanceof DOMException || problem instanceof TypeError) return undefined
    throw problem
  }
}

async function agreedKey(own: CryptoKey, other: CryptoKey, ephemeral: string, usage: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  return await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: utf8(ephemeral), info: utf8('callside segment v1') }, secret, { name: 'AES-GCM', length: 256 }, false, [usage],
  )
}

/** Stops as soon as it is too long: a few kB can unpack to gigabytes. */
async function gunzip(packed: Bytes, maxBytes: number): Promise<Bytes | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Bytes>).getReader()
  const pieces: Bytes[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joinBytes(...pieces)
      length += value.length
      if (length > maxBytes) {
        await reader.cancel()
        return undefined
      }
      pieces.push(value)
    }
  } catch (problem) {
    // The decompressor says no more of bytes that are not its own.
    if (problem instanceof TypeError) return undefined
    throw problem
  }
}
