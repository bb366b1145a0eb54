import type { MaskKind } from '../../contract/transcripts'
import { isLuhn, isMainlandId, isOldMainlandId } from './check-digits'
import type { DigitRun } from './digit-runs'
import type { NumberContext } from './number-context'

/** So many digits that nothing explains are somebody's number: a telephone number without its area code has seven. */
const FEWEST_OF_A_NUMBER = 7
/** A part of one, where nothing is known of what was said before. */
const FEWEST_OF_A_PART = 4
/** A payment card has 13 to 19 digits, and none begins otherwise. */
const CARD = /^[3-69]\d{12,18}$|^(?:2[2-7]|81)\d{11,17}$/
const MAINLAND_MOBILE = /^(?:0{0,2}86)?1[3-9]\d{9}$/
const PHONES: readonly RegExp[] = [
  /^(?:0{0,2}86)?0(?:10|2\d|[3-9]\d{2})\d{7,8}$/, // mainland, with its area code
  /^(?:0{0,2}886)?0?9\d{8}$/, // Taiwan, mobile
  /^(?:0{0,2}886)?0[2-8]\d{7,8}$/, // Taiwan, with its area code
  /^0{0,2}852[2-9]\d{7}$/, // Hong Kong
  /^1?[2-9]\d{2}[2-9]\d{6}$/, // North America
]
const YEAR = /^(?:19|20)\d{2}$/
/** Of operators, banks and offices: nobody's own. */
const SERVICE = /^(?:1\d{4}|9[56]\d{3})$/

export interface NumberSaid extends Pick<DigitRun, 'digits' | 'isOne' | 'isClose' | 'tokens'> {
  /** An X that follows. */
  readonly checkLetter?: string
  /** Written with a plus sign in front. */
  readonly hasPlus: boolean
  readonly context: NumberContext | undefined
  /** Nothing is known of what was said before. */
  readonly isStrict: boolean
}

/** What a number is, if it must go. */
export function classifyNumber({ digits, checkLetter, isOne, isClose, hasPlus, tokens, context, isStrict }: NumberSaid): MaskKind | undefined {
  const length = digits.length
  if (isMainlandId(digits + (checkLetter ?? ''))) return 'id'
  if (CARD.test(digits) && isLuhn(digits)) return 'card'
  if (MAINLAND_MOBILE.test(digits) || (hasPlus && length >= FEWEST_OF_A_NUMBER)) return 'phone'
  const isMeant = isOne || context === 'code' || (isClose && context !== 'phone') || tokens.filter((token) => token.digits.length >= 4).length > 1
  const told = isMeant ? ofContext(digits, context) : undefined
  if (told) return told
  if (!isOne || context === 'order') return undefined
  if (context === 'amount' && tokens.length === 1 && length <= 9 && !digits.startsWith('0')) return undefined
  if (isOldMainlandId(digits)) return 'id'
  if (PHONES.some((phone) => phone.test(digits))) return 'phone'
  return length >= (isStrict ? FEWEST_OF_A_PART : FEWEST_OF_A_NUMBER) ? 'number' : undefined
}

/** What it was said to be, as long as it can be that. */
function ofContext(digits: string, context: NumberContext | undefined): MaskKind | undefined {
  const length = digits.length
  switch (context) {
    case 'code':
      return length >= 3 && length <= 12 && !SERVICE.test(digits) ? 'code' : undefined
    case 'card':
      return length >= 12 ? 'card' : undefined
    case 'id':
      return length >= 6 || (length >= 4 && !YEAR.test(digits)) ? 'id' : undefined
    case 'account':
      return length >= 6 ? 'account' : undefined
    case 'phone':
      return length >= FEWEST_OF_A_NUMBER && length <= 15 ? 'phone' : undefined
    case 'order':
    case 'amount':
    case undefined:
      return undefined
  }
}
