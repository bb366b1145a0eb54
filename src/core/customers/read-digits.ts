import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { areaOf } from './area-names'
import { diallingHabits } from './dialling-habits'
import { isDramaNumber } from './is-drama-number'
import type { AnyRegion } from './region'

export interface DigitsReading {
  /** The likeliest first; empty if the digits are no number anywhere. */
  readonly numbers: readonly PhoneNumber[]
  readonly isCertain: boolean
}

const NOTHING: DigitsReading = { numbers: [], isCertain: false }
/** A mainland mobile is known by its shape: offices across the border see it without its country code. */
const CHINESE_MOBILE = /^1[3-9]\d{9}$/

/** Reads `+` and digits. Nearer readings come first, and a farther one is asked for only if no nearer one is valid. */
export function readDigits(digits: string, hasPlus: boolean, region: AnyRegion): DigitsReading {
  if (hasPlus) return readInternational(digits, region)
  const home = homeNumbers(digits, region)
  const abroad = neighbourNumbers(digits, region)
  const near = distinct([...home, ...abroad])
  if (near.length > 0) return { numbers: near, isCertain: near.length === 1 }
  const prefixed = prefixedNumbers(digits, region)
  const foreign = digits.length > 10 && !digits.startsWith('0') ? known([parse(`+${digits}`)]) : []
  const mainland = CHINESE_MOBILE.test(digits) ? known([parse(digits, 'CN')]) : []
  const far = distinct([...prefixed, ...mainland, ...foreign])
  if (far.length > 0) return { numbers: far, isCertain: far.length === 1 && prefixed.length === 1 }
  return unassigned(digits, region)
}

/** A plus sign is taken at its word; only a number that does not exist is tried as a national one that a gateway put a plus on. */
function readInternational(digits: string, region: AnyRegion): DigitsReading {
  const literal = parse(`+${digits.replace(/^00/, '')}`)
  if (literal && isKnown(literal)) return { numbers: [literal], isCertain: true }
  const home = homeNumbers(digits, region)
  const possible = literal?.isPossible() ? [literal] : []
  return { numbers: distinct([...home, ...possible]), isCertain: false }
}

/** National, with the region's exit code, with its own country code, or with 00, which people write everywhere. */
function homeNumbers(digits: string, region: AnyRegion): readonly PhoneNumber[] {
  const { callingCode, neighbours } = diallingHabits(region)
  const afterExit = digits.startsWith('00') ? known([parse(`+${digits.slice(2)}`)]) : []
  const isNear = afterExit.some(number => [callingCode, ...neighbours].includes(number.countryCallingCode))
  if (isNear) return afterExit
  const national = known([parse(digits, region)]).filter(number => isWellWritten(number, digits, region))
  const withCode = digits.startsWith(callingCode) ? known([parse(`+${digits}`)]) : []
  return distinct([...national, ...withCode, ...afterExit])
}

function neighbourNumbers(digits: string, region: AnyRegion): readonly PhoneNumber[] {
  return diallingHabits(region).neighbours.some(code => digits.startsWith(code)) ? known([parse(`+${digits}`)]) : []
}

/** An outside line or a carrier's prefix, if what follows is a whole number and the digits with it are not. */
function prefixedNumbers(digits: string, region: AnyRegion): readonly PhoneNumber[] {
  const { prefixes, callingCode } = diallingHabits(region)
  const rests = prefixes.filter(prefix => digits.startsWith(prefix)).map(prefix => digits.slice(prefix.length))
  return distinct(
    rests.flatMap(rest => homeNumbers(rest, region)).filter(number => number.countryCallingCode === callingCode),
  )
}

/** Written as a national number with its trunk prefix, of a right length, but in no range that we know: ranges are opened every year. */
function unassigned(digits: string, region: AnyRegion): DigitsReading {
  const { trunk } = diallingHabits(region)
  if (trunk === '' || !digits.startsWith(trunk) || digits.startsWith('00')) return NOTHING
  const number = parse(digits, region)
  return number?.isPossible() && number.country === region ? { numbers: [number], isCertain: false } : NOTHING
}

/** A Chinese fixed line without its zero is believed only if its area code is one of the plan. */
function isWellWritten(number: PhoneNumber, digits: string, region: AnyRegion): boolean {
  if (region !== 'CN' || number.country !== 'CN' || number.nationalNumber !== digits) return true
  return CHINESE_MOBILE.test(digits) || /^[48]00/.test(digits) || areaOf('86', digits) !== undefined
}

function isKnown(number: PhoneNumber): boolean {
  return number.isValid() || isDramaNumber(number.number)
}

function known(numbers: readonly (PhoneNumber | undefined)[]): readonly PhoneNumber[] {
  return numbers.filter((number): number is PhoneNumber => number !== undefined && isKnown(number))
}

function distinct(numbers: readonly PhoneNumber[]): readonly PhoneNumber[] {
  return numbers.filter((number, at) => numbers.findIndex(other => other.number === number.number) === at)
}

function parse(text: string, region?: AnyRegion): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, region ? { defaultCountry: region, extract: false } : { extract: false })
}
