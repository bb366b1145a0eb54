import { toBase64Url } from '../../../core/bytes/base64-url'
import { externalIdKey, numberKeysToStore } from '../../../core/customers/number-keys'
import type { E164, MatchKey } from '../../../core/contract/ids'
import { utf8 } from './bytes'

/** Sixteen bytes: no two of a hundred million customers meet by chance, and half the index of a whole hash. */
const KEY_BYTES = 16

/** HMAC-SHA-256 under the vault's match key. `text` says what it is (`e:`, `t8:`, `x:` …), so that kinds never meet. */
export async function matchKeyOf(match: CryptoKey, text: string): Promise<MatchKey> {
  const hash = await crypto.subtle.sign('HMAC', match, utf8(text))
  return toBase64Url(new Uint8Array(hash, 0, KEY_BYTES)) as MatchKey
}

export async function matchKeysOf(match: CryptoKey, texts: readonly string[]): Promise<MatchKey[]> {
  return await Promise.all(texts.map((text) => matchKeyOf(match, text)))
}

/** The key of the whole number: what stands in a fact's envelope and under which an unknown caller's contacts are found. */
export async function numberKeyOf(match: CryptoKey, e164: E164): Promise<MatchKey> {
  return await matchKeyOf(match, wholeNumberText(e164))
}

export const wholeNumberText = (e164: E164): string => `e:${e164}`
export const externalIdText = (externalId: string): string => externalIdKey(externalId.trim())

/** Of one number: the key of the whole first, then those of its tails and its head. */
export function numberTexts(e164: E164): readonly string[] {
  const whole = wholeNumberText(e164)
  return [whole, ...numberKeysToStore(e164).filter((text) => text !== whole)]
}
