import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import type { AnyRegion, Region } from './region'

/** How people and switchboards of a region write and dial numbers, beyond what libphonenumber knows. */
export interface DiallingHabits {
  readonly callingCode: string
  /** Written before a national number and not part of it. */
  readonly trunk: string
  /** Lengths of a number written without its area code. */
  readonly localLengths: readonly number[]
  /** Numbers of an extension have at most this many digits. */
  readonly maxExtensionDigits: number
  /** A masked national number whose stars stand for one digit each; other masks have a gap of unknown width. */
  readonly wholeMask: RegExp
  /** Calling codes that gateways of this region show without a plus sign. */
  readonly neighbours: readonly string[]
  /** Dialled before a number to choose a carrier or a line; stripped only if the rest is a valid number. */
  readonly prefixes: readonly string[]
}

/** A lone first digit that takes an outside line. Not 1 or 8: those begin too many numbers. */
const OUTSIDE_LINE = ['9', '0']

/** IP dialling of the carriers (17951, 17911, 17909 …), 12593 of China Mobile, second-number services 12583x. */
const CHINESE_CARRIERS = [
  '17900',
  '17901',
  '17908',
  '17909',
  '17910',
  '17911',
  '17930',
  '17931',
  '17950',
  '17951',
  '17960',
  '17961',
  '17968',
  '17969',
  '17970',
  '17990',
  '17991',
  '12593',
  '125831',
  '125832',
  '125833',
  '10193',
  '11808',
]

/** Withhold or show one's own number for the call that is dialled (Ofcom, National Telephone Numbering Plan). */
const BRITISH_CALLER_ID = ['141', '1470']

const HABITS: Readonly<Record<Region, Omit<DiallingHabits, 'callingCode'>>> = {
  CN: {
    trunk: '0',
    localLengths: [7, 8],
    maxExtensionDigits: 6,
    wholeMask: /^(?:1[3-9*][\d*]{9}|10[\d*]{8}|[2-9][\d*]{8,10}|\*[\d*]{10})$/,
    neighbours: ['852', '853', '886'],
    prefixes: [...CHINESE_CARRIERS, ...OUTSIDE_LINE],
  },
  TW: {
    trunk: '0',
    localLengths: [6, 7, 8],
    maxExtensionDigits: 5,
    wholeMask: /^(?:9[\d*]{8}|[2-8][\d*]{7,8})$/,
    neighbours: ['86', '852', '853'],
    prefixes: OUTSIDE_LINE,
  },
  HK: {
    trunk: '',
    localLengths: [],
    maxExtensionDigits: 6,
    wholeMask: /^[\d*]{8}$/,
    neighbours: ['86', '853', '886'],
    prefixes: OUTSIDE_LINE,
  },
  US: {
    trunk: '1',
    localLengths: [7],
    maxExtensionDigits: 6,
    wholeMask: /^[\d*]{10}$/,
    neighbours: [],
    prefixes: OUTSIDE_LINE,
  },
  GB: {
    trunk: '0',
    localLengths: [6, 7, 8],
    maxExtensionDigits: 5,
    wholeMask: /^[\d*]{10}$/,
    neighbours: [],
    prefixes: [...OUTSIDE_LINE, ...BRITISH_CALLER_ID],
  },
}

const DEFAULT_HABITS: Omit<DiallingHabits, 'callingCode'> = {
  trunk: '0',
  localLengths: [],
  maxExtensionDigits: 5,
  wholeMask: /^(?!)/,
  neighbours: [],
  prefixes: [],
}

export function diallingHabits(region: AnyRegion): DiallingHabits {
  const callingCode = isSupportedCountry(region) ? getCountryCallingCode(region) : ''
  const known: Readonly<Partial<Record<AnyRegion, Omit<DiallingHabits, 'callingCode'>>>> = HABITS
  return { callingCode, ...(known[region] ?? DEFAULT_HABITS) }
}
