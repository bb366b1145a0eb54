import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { diallingHabits } from './dialling-habits'
import type { MaskedNumber, OneReading, WholeNumber } from './number-reading'
import type { AnyRegion } from './region'
import { splitCallingCode } from './split-calling-code'

/** A number as people of the site write it: national at home, international else. `undefined` where there is none to show. */
export function showNumber(reading: OneReading, siteRegion: AnyRegion): string | undefined {
  switch (reading.kind) {
    case 'number':
      return withExtension(showWhole(reading, siteRegion), reading.extension)
    case 'local':
      return withExtension(grouped(reading.digits), reading.extension)
    case 'short':
      return withExtension(showService(reading.code, reading.areaCode), reading.extension)
    case 'masked':
      return showMask(reading, siteRegion)
    case 'internal':
      return reading.name
    case 'unreadable':
      return reading.written || undefined
    case 'withheld':
      return undefined
  }
}

/** For copied texts and notifications: enough to recognise a number, too little to call it. */
export function maskNumber(reading: OneReading, siteRegion: AnyRegion): string | undefined {
  switch (reading.kind) {
    case 'number': {
      const split = splitCallingCode(reading.e164)
      const national = hideMiddle(reading.national)
      return reading.country === siteRegion ? national : `+${split?.callingCode ?? ''} ${national}`
    }
    case 'local':
      return hideMiddle(reading.digits)
    case 'unreadable':
      return reading.written.replace(/\d(?=(?:\D*\d){3})/g, '*') || undefined
    case 'masked':
      return reading.pattern.replace(/\*/g, '').length > MAX_SHOWN_DIGITS
        ? hideMiddle(reading.pattern)
        : reading.pattern
    // Public hotlines, and extensions and names of the house.
    case 'short':
    case 'internal':
      return showNumber(reading, siteRegion)
    case 'withheld':
      return undefined
  }
}

/** 138****8000 is what customers of the region know from their own receipts. */
const SHOWN_TAIL = 4
const SHOWN_HEAD = 3
const MAX_SHOWN_DIGITS = SHOWN_HEAD + SHOWN_TAIL

/** At least four digits stay hidden: eight-digit numbers show their tail only. */
function hideMiddle(digits: string): string {
  const tail = digits.length > MAX_SHOWN_DIGITS ? SHOWN_TAIL : SHOWN_HEAD
  const head = digits.length >= MAX_SHOWN_DIGITS + 2 ? SHOWN_HEAD : 0
  return digits.slice(0, head) + '*'.repeat(Math.max(0, digits.length - head - tail)) + digits.slice(-tail)
}

function showWhole(reading: WholeNumber, siteRegion: AnyRegion): string {
  const number = parsePhoneNumberFromString(reading.e164)
  if (!number) return reading.e164
  if (reading.country !== siteRegion) return number.formatInternational()
  // The library writes 080 000 0123; in Taiwan the service prefix is 0800.
  const taiwanService = /^(80[09])(\d{3})(\d{3})$/.exec(reading.national)
  if (siteRegion === 'TW' && taiwanService) return `0${taiwanService.slice(1).join(' ')}`
  return number.formatNational()
}

/** Of a whole number of the region, as whole ones are shown: with the zero that is dialled before it, mobile numbers of China without. */
function showMask({ pattern, isLengthExact, callingCode }: MaskedNumber, siteRegion: AnyRegion): string {
  const { trunk, callingCode: own } = diallingHabits(siteRegion)
  const isDialledSo = trunk === '0' && isLengthExact && callingCode === own && /^\d/.test(pattern) && !(siteRegion === 'CN' && pattern.startsWith('1'))
  return isDialledSo ? `${trunk}${pattern}` : pattern
}

function showService(code: string, areaCode: string | undefined): string {
  const shown = /^[48]00\d{7}$/.test(code) ? `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}` : code
  return areaCode ? `0${areaCode} ${shown}` : shown
}

function grouped(digits: string): string {
  return digits.length > 6 ? `${digits.slice(0, -4)} ${digits.slice(-4)}` : digits
}

/** `#` needs no translation. */
function withExtension(shown: string, extension: string | undefined): string {
  return extension ? `${shown} #${extension}` : shown
}
