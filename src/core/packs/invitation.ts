import { decodeRootKey, type RootKey } from './keys'
import { parseJson } from '../files/parse-json'

const BEGINNING = 'callside:trust:1:'

/** What a QR code or a policy carries: a root key and whose it is. Nothing secret; who trusts it compares the code that is read aloud. */
export const writeInvitation = ({ alg, key, site }: RootKey): string => `${BEGINNING}${JSON.stringify({ alg, key, site })}`

/** Undefined: it is none. */
export function readInvitation(text: string): RootKey | undefined {
  const trimmed = text.trim()
  return trimmed.startsWith(BEGINNING) ? decodeRootKey(parseJson(trimmed.slice(BEGINNING.length))) : undefined
}
