import { integer, oneOf, optional, record, text, type Decoded, type Decoder } from '../contract/decode'
import { parseJson } from '../files/parse-json'
import { decodeCertificate, decodePublicKey, decodeRevocations, decodeRootKey, decodeRotations } from './keys'

/** Longer than the vault's for the same reason as a backup's: a file may be tried by many machines for years. */
export const SHORTEST_KEY_PASSPHRASE = 10
export const KEY_ROUNDS = 1_000_000
/** OWASP's figure; a file that was made with fewer was not made here. */
const FEWEST_ROUNDS = 600_000
const MOST_ROUNDS = 20_000_000

const PUBLIC_PART = {
  callside: oneOf('key'), format: integer(1, 1), kind: oneOf('root', 'lead'), name: text(120), key: decodePublicKey, root: decodeRootKey, rotations: decodeRotations,
  /** Of a lead's key. */
  certificate: optional(decodeCertificate), revoked: optional(decodeRevocations),
}
const decodeFields = record({
  ...PUBLIC_PART, kdf: record({ name: oneOf('PBKDF2-SHA-256'), rounds: integer(FEWEST_ROUNDS, MOST_ROUNDS), salt: text(64) }),
  /** Base64: iv and AES-256-GCM of the private key. */
  sealed: text(1000),
})
/** A private key on its way to another desk, `*.callside-key`: JSON, sealed under a passphrase. */
export type KeyFile = Decoded<typeof decodeFields>

/** All that is readable without the passphrase; it is sealed in with the private key, so that none of it can be exchanged. */
export type KeyPublicPart = Omit<KeyFile, 'kdf' | 'sealed'>

const decodeKeyFile: Decoder<KeyFile> = (input) => {
  const file = decodeFields(input)
  return file && (file.kind === 'lead') === (file.certificate !== undefined) ? file : undefined
}

export const readKeyFile = (written: string): KeyFile | undefined => decodeKeyFile(parseJson(written))
