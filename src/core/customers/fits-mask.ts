import type { E164 } from '../contract/ids'
import type { MaskedNumber } from './number-reading'
import { splitCallingCode } from './split-calling-code'

/** Whether a number shows every visible digit of the mask in its place. The key of a mask only finds; this decides. */
export function fitsMask(mask: MaskedNumber, e164: E164): boolean {
  const split = splitCallingCode(e164)
  if (!split || (mask.callingCode !== undefined && split.callingCode !== mask.callingCode)) return false
  const form = mask.isLengthExact ? mask.pattern.replaceAll('*', '\\d') : mask.pattern.replace(/\*+/g, '\\d+')
  return /^[\d*]+$/.test(mask.pattern) && new RegExp(`^${form}$`).test(split.national)
}
