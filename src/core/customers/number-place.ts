import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { areaOf, type PlaceNames } from './area-names'
import { isDramaNumber } from './is-drama-number'
import type { OneReading } from './number-reading'
import { splitCallingCode } from './split-calling-code'

export type NumberType = 'mobile' | 'fixed' | 'toll-free' | 'voip' | 'premium' | 'shared' | 'service' | 'unknown'

export interface NumberPlace {
  readonly type: NumberType
  /** Missing where nothing is known: a local or hidden number, or a calling code that several countries share. */
  readonly place?: Place
}

export interface Place {
  /** `CN`, or with its area code `CN-755`. Stable; the names are for showing. */
  readonly id: string
  readonly names: PlaceNames
}

/** What a number itself tells about where it belongs. Mobiles tell their country only, and what is not sure is not said. */
export function numberPlace(reading: OneReading): NumberPlace {
  if (reading.kind === 'short') return placeOfService(reading.e164, reading.areaCode)
  if (reading.kind !== 'number' || !reading.isCertain) return { type: 'unknown' }
  const number = parsePhoneNumberFromString(reading.e164)
  const type = isDramaNumber(reading.e164) ? 'mobile' : TYPES[number?.getType() ?? '']
  const country = reading.country
  if (!country) return { type: type ?? 'unknown' }
  // In North America mobiles have area codes too, so a type that may be either still has its area.
  const hasArea = type === 'fixed' || number?.getType() === 'FIXED_LINE_OR_MOBILE'
  const area = hasArea ? areaOf(splitCallingCode(reading.e164)?.callingCode ?? '', reading.national) : undefined
  return {
    type: type ?? 'unknown',
    place: area ? { id: `${country}-${area.code}`, names: area.names } : countryPlace(country),
  }
}

/** FIXED_LINE_OR_MOBILE is left out: it is a way of saying "unknown". */
const TYPES: Readonly<Record<string, NumberType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  TOLL_FREE: 'toll-free',
  VOIP: 'voip',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared',
  UAN: 'service',
}

function placeOfService(e164: string, areaCode: string | undefined): NumberPlace {
  const split = splitCallingCode(e164)
  const type = split?.callingCode === '86' && /^800\d{7}$/.test(split.national) ? 'toll-free' : 'service'
  const area = areaCode ? areaOf('86', areaCode) : undefined
  const country = REGION_OF_SERVICE[split?.callingCode ?? '']
  if (area) return { type, place: { id: `CN-${area.code}`, names: area.names } }
  return country ? { type, place: countryPlace(country) } : { type }
}

/** Service codes are read for these regions only (`service-code.ts`). */
const REGION_OF_SERVICE: Readonly<Record<string, string>> = {
  '86': 'CN',
  '886': 'TW',
  '852': 'HK',
  '1': 'US',
  '44': 'GB',
}

function countryPlace(country: string): Place {
  return {
    id: country,
    names: { 'zh-CN': nameOf(country, 'zh-CN'), 'zh-TW': nameOf(country, 'zh-TW'), en: nameOf(country, 'en') },
  }
}

/** The names of the platform (Unicode CLDR), in their short form: 香港, Hong Kong, UK. */
function nameOf(country: string, language: keyof PlaceNames): string {
  return new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(country) ?? country
}
