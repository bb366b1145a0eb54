import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export interface SelfSigned {
  readonly key: string
  readonly cert: string
  /** Of its public key, as `--ignore-certificate-errors-spki-list` takes it: only the browser that is told so believes this one server. */
  readonly spki: string
}

const DAY_MS = 86_400_000

/** A certificate of this machine's loopback that nobody has signed but itself: ECDSA P-256, a week long, made anew at each run (RFC 5280, DER by hand). */
export function makeSelfSigned(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const point = publicKey.export({ type: 'spki', format: 'der' })
  const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
  const name = sequence(tagged(0x31, sequence(oid(0x55, 0x04, 0x03), tagged(0x0c, Buffer.from('Loopback made up for tests')))))
  const now = Date.now()
  const loopback = sequence(tagged(0x87, Buffer.from([127, 0, 0, 1])), tagged(0x82, Buffer.from('localhost')))
  const subjectAltName = sequence(oid(0x55, 0x1d, 0x11), tagged(0x04, loopback))
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))), tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])), ecdsaWithSha256, name,
    sequence(time(now - DAY_MS), time(now + 7 * DAY_MS)), name, point, tagged(0xa3, sequence(subjectAltName)),
  )
  const signature = sign('sha256', toBeSigned, privateKey)
  const cert = sequence(toBeSigned, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, // PEM is text
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(point).digest('base64'),
  }
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...head]), content])
}
const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(parts))
const oid = (...bytes: readonly number[]): Buffer => tagged(0x06, Buffer.from(bytes))
/** GeneralizedTime would be for the years after 2049. */
const time = (at: number): Buffer => tagged(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`))
