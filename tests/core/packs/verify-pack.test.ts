import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { packLines } from '../../../src/adapters/packs/packed-lines'
import { webCrypto } from '../../../src/adapters/packs/web-crypto'
import { fromBase64Url, toBase64Url } from '../../../src/core/bytes/base64-url'
import type { EpochMs, LineId, SiteId } from '../../../src/core/contract/ids'
import type { PackStanding } from '../../../src/core/packs/judge-pack'
import type { Certificate, PublicKey, RootKey } from '../../../src/core/packs/keys'
import type { Bytes, Signer } from '../../../src/core/packs/pack-crypto'
import { MAX_HEADER_BYTES, PACK_FORMAT, type PackHeader } from '../../../src/core/packs/pack-header'
import { pairingCodeOf } from '../../../src/core/packs/pairing-code'
import { isStepTo } from '../../../src/core/packs/pack-step'
import { readPackFile, writePackFile, type PackFile } from '../../../src/core/packs/read-pack-file'
import { certify, revoke } from '../../../src/core/packs/sign-as-root'
import { keyIdOf, signedBytes } from '../../../src/core/packs/signed-bytes'
import { verifyPack, type Trust } from '../../../src/core/packs/verify-pack'

const NOW = Date.UTC(2026, 10, 27) as EpochMs
const SITE = 'hotline' as SiteId
const LINE = 'mobile' as LineId
const ITEM = '{"changedAt":0,"dialledNumbers":[],"id":"mobile","kind":"line","labels":{"en":"Mobile","zh-CN":"移动","zh-TW":"行動"},"version":1}'

/** Keys of RFC 8032, test 1 and test 2: known to everybody, and so the same bytes for ever. */
const ROOT_SECRET = '302e020100300506032b657004220420' + '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const ROOT_PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
const LEAD_SECRET = '302e020100300506032b657004220420' + '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
const LEAD_PUBLIC = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'

let root: Signer
let lead: Signer
let rootKey: RootKey
let certificate: Certificate
let trust: Trust

const ofHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
async function signer(secret: string, key: string): Promise<Signer> {
  const privateKey = await crypto.subtle.importKey('pkcs8', ofHex(secret), { name: 'Ed25519' }, false, ['sign'])
  return { key: { alg: 'Ed25519', key: toBase64Url(ofHex(key)) }, sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)) }
}

beforeAll(async () => {
  root = await signer(ROOT_SECRET, ROOT_PUBLIC)
  lead = await signer(LEAD_SECRET, LEAD_PUBLIC)
  rootKey = { ...root.key, site: SITE }
  certificate = await certify(root, SITE, { ...lead.key, name: 'Lead Seven', role: 'lead', lines: [], from: 0 as EpochMs, until: (NOW + 1) as EpochMs })
  trust = { roots: [{ id: await keyIdOf(webCrypto, root.key), root: rootKey }], codes: [] }
})

async function aPack(change: Partial<PackHeader> = {}, by: Signer = lead): Promise<Bytes> {
  // eslint-disable-next-line typescript/require-await
  const { body, unpackedBytes } = await packLines((async function* () { yield ITEM })())
  const bodyHash = toBase64Url(await webCrypto.hash(body))
  const header: PackHeader = {
    format: PACK_FORMAT, site: SITE, line: LINE, version: 3, madeAt: NOW, kind: 'whole', contentHash: bodyHash, counts: { line: 1 }, bodyHash, bodyBytes: body.length, unpackedBytes,
    signature: { alg: 'Ed25519', kid: await keyIdOf(webCrypto, by.key) }, root: rootKey, rotations: [], certificate, ...change,
  }
  return writePackFile({ header, signature: await by.sign(signedBytes('pack', header)), body })
}

const STANDING: PackStanding = { now: NOW, schema: 6, lines: [] }
async function outcome(bytes: Bytes, standing: Partial<PackStanding> = {}, trusted: Trust = trust): Promise<string> {
  const file = readPackFile(bytes)
  if (!file.ok) return file.why
  const verified = await verifyPack(file.value, webCrypto, trusted, { ...STANDING, ...standing })
  return verified.ok ? verified.value.verdict : verified.why
}

test('a certificate and a header are signed over these bytes, for ever', async () => {
  expect(certificate.signature).toBe('5u-MA6-M-thgR4rF9bOLFvIQAWHjWbPT8St0Nw6S5OX09_CQbOHZ9apHuqrBn5Yo_4ZBMtKMYIpPBDKbVoZQAA')
  expect(new TextDecoder().decode(signedBytes('certificate', { b: 1, a: '中' }))).toBe('callside/certificate/1\n{"a":"中","b":1}')
  expect(await keyIdOf(webCrypto, root.key)).toBe('92yno7P2UVIcCTnYufyBbg')
})

test('a step leads to a whole pack where it goes on from what is here and says all that the whole one says', async () => {
  const headerOf = (bytes: Bytes) => (readPackFile(bytes) as { value: PackFile }).value
  const whole = headerOf(await aPack({ version: 4 })).header
  const here = { version: 3, hash: 'h'.repeat(43) }
  const isStep = async (change: Partial<PackHeader> = {}, by?: Signer, spoil = (file: PackFile) => file) =>
    await isStepTo(whole, spoil(headerOf(await aPack({ version: 4, kind: 'delta', base: here, ...change }, by))), here, webCrypto)
  expect(await isStep()).toBe(true)
  const others: readonly Partial<PackHeader>[] = [{ base: { ...here, version: 2 } }, { base: { ...here, hash: 'i'.repeat(43) } }, { version: 5 }, { contentHash: 'c'.repeat(43) }, { line: 'fixed' as LineId }, { madeAt: (NOW + 1) as EpochMs }, { expiresAt: NOW }, { note: 'x' }]
  for (const change of others) expect([change, await isStep(change)]).toEqual([change, false])
  expect(await isStep({}, root)).toBe(false)
  expect(await isStep({}, lead, (file) => ({ ...file, signature: file.signature.map((byte) => byte ^ 1) }))).toBe(false)
  expect(await isStep({}, lead, (file) => ({ ...file, body: file.body.map((byte) => byte ^ 1) }))).toBe(false)
})

test('a pack that is ours is newer, or the one that is here', async () => {
  const pack = await aPack()
  expect(await outcome(pack)).toBe('newer')
  const { value } = readPackFile(pack) as { value: { header: PackHeader } }
  expect(await outcome(pack, { current: { version: 3, hash: value.header.contentHash } })).toBe('already-here')
  expect(await outcome(pack, {}, { roots: [], codes: [await pairingCodeOf(webCrypto, rootKey)] })).toBe('newer')
})

test('whatever byte is changed, wherever, the pack is refused', async () => {
  const pack = await aPack()
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: pack.length - 1 }), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
    const changed = pack.slice()
    changed[place] = (changed[place] ?? 0) ^ mask
    expect(await outcome(changed)).not.toMatch(/newer$|already-here/)
  }), { numRuns: 400 })
  expect(await outcome(pack.slice(0, -1))).toBe('damaged')
  expect(await outcome(new Uint8Array([...pack, 0]))).toBe('damaged')
})

test('each reason has its name', async () => {
  const other = await signer(ROOT_SECRET, ROOT_PUBLIC)
  const known = await keyIdOf(webCrypto, lead.key)
  const revoked = await revoke(root, SITE, undefined, known)
  expect(await outcome(await aPack(), {}, { roots: [], codes: [] })).toBe('unknown-key')
  expect(await outcome(await aPack({ revoked }))).toBe('revoked-key')
  expect(await outcome(await aPack(), {}, { ...trust, roots: trust.roots.map((each) => ({ ...each, revoked })) })).toBe('revoked-key')
  expect(await outcome(await aPack(), {}, { ...trust, roots: trust.roots.map((each) => ({ ...each, replacedBy: known })) })).toBe('revoked-key')
  expect(await outcome(await aPack({}, other))).toBe('damaged')
  expect(await outcome(await aPack({ site: 'elsewhere' as SiteId }))).toBe('wrong-site')
  expect(await outcome(await aPack(), { site: 'elsewhere' as SiteId })).toBe('wrong-site')
  expect(await outcome(await aPack(), { lines: ['fixed' as LineId] })).toBe('wrong-line')
  expect(await outcome(await aPack(), { expected: 'fixed' as LineId })).toBe('wrong-line')
  expect(await outcome(await aPack(), { now: (NOW + 2) as EpochMs })).toBe('expired')
  expect(await outcome(await aPack({ expiresAt: (NOW - 1) as EpochMs }))).toBe('expired')
  expect(await outcome(await aPack(), { current: { version: 4, hash: 'x' } })).toBe('older-version')
  expect(await outcome(await aPack(), { current: { version: 3, hash: 'x' } })).toBe('older-version')
  expect(await outcome(await aPack({ minSchema: 7 }))).toBe('newer-format')
  const base = { version: 2, hash: toBase64Url(new Uint8Array(32)) }
  expect(await outcome(await aPack({ kind: 'delta', base }))).toBe('base-missing')
  expect(await outcome(await aPack({ kind: 'delta', base }), { current: base })).toBe('newer')
  const ofOther = await certify(root, SITE, { ...lead.key, name: 'Lead Eight', role: 'lead', lines: ['fixed' as LineId], from: 0 as EpochMs, until: (NOW + 1) as EpochMs })
  expect(await outcome(await aPack({ certificate: ofOther }))).toBe('not-signed-by-lead')
  const byItself = await certify(lead, SITE, { ...lead.key, name: 'Lead Seven', role: 'admin', lines: [], from: 0 as EpochMs, until: (NOW + 1) as EpochMs })
  expect(await outcome(await aPack({ certificate: byItself }))).toBe('damaged')
  expect(await outcome(new TextEncoder().encode('not a pack at all, only a text') as Bytes)).toBe('not-a-pack')
})

test('a file of a newer format says so, and a header without end is not read', async () => {
  const pack = await aPack()
  const text = new TextDecoder('latin1').decode(pack)
  const at = text.indexOf('"format":1')
  const newer = pack.slice()
  newer.set(new TextEncoder().encode('"format":9'), at)
  expect(await outcome(newer)).toBe('newer-format')
  const long = pack.slice()
  new DataView(long.buffer).setUint32(14, MAX_HEADER_BYTES + 1)
  expect(await outcome(long)).toBe('damaged')
})

test('a browser that does not know the algorithm says that it cannot tell', async () => {
  const file = readPackFile(await aPack())
  if (!file.ok) throw new Error(file.why)
  expect(await verifyPack(file.value, { ...webCrypto, canVerify: (alg) => Promise.resolve(alg !== 'Ed25519') }, trust, STANDING)).toEqual({ ok: false, why: 'cannot-verify' })
  const noKey: PublicKey = { alg: 'Ed25519', key: 'short' }
  expect(await webCrypto.verify(noKey, new Uint8Array(64), new Uint8Array())).toBe(false)
  expect([fromBase64Url('a'), fromBase64Url('a+'), fromBase64Url('QQ'), fromBase64Url('QR')]).toEqual([undefined, undefined, new Uint8Array([65]), undefined])
})
