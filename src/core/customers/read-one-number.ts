import type { PhoneNumber } from 'libphonenumber-js/max'
import type { E164 } from '../contract/ids'
import { diallingHabits } from './dialling-habits'
import { isDramaNumber } from './is-drama-number'
import type { OneReading } from './number-reading'
import { readDigits } from './read-digits'
import { readMask } from './read-mask'
import { readService } from './read-service'
import type { AnyRegion } from './region'
import { takeDashedExtension, takeSignedExtension, takeWordedExtension, type WithExtension } from './take-extension'

/** Digits with what people put between them, and words before or after. One run only: scattered digits are no number. */
const ONE_RUN = /^([^\d+(]*)([+\d(][+\d\s().\-~'"]*?)\s*([^\d+]*)$/
/** `9,13800138000`, `9,1,2025550123`: a pause after the first digit shows that it takes an outside line. */
const OUTSIDE_LINE = /^[09]\s*[,pw]+\s*(?:(1)\s*[,pw]+\s*)?(?=[+(]?\d{3})/i

/** Reads a text that holds one number, masked or not, perhaps with an extension. */
export function readOneNumber(text: string, region: AnyRegion): OneReading {
  const worded = takeWordedExtension(text)
  const mask = readMask(worded.base, region)
  if (mask) return mask
  const signed = worded.extension === undefined ? takeSignedExtension(text.replace(OUTSIDE_LINE, '$1')) : worded
  const reading = readBase(signed, region)
  if (reading.kind !== 'unreadable') return reading
  const dashed = takeDashedExtension(signed.base)
  const retried = dashed.extension !== undefined && signed.extension === undefined ? readBase(dashed, region) : reading
  return isHolding(retried) ? retried : partyOf(text, region)
}

/** What may have an extension behind a dash: a whole number, or a hotline of ten digits (a short code and a dash is something else). */
function isHolding(reading: OneReading): boolean {
  return (reading.kind === 'number' || (reading.kind === 'short' && reading.code.length >= 10)) && reading.isCertain
}

function readBase({ base, extension }: WithExtension, region: AnyRegion): OneReading {
  const found = ONE_RUN.exec(base)
  const run = found?.[2] ?? ''
  const isPlain = (found?.[1] ?? '') === '' && (found?.[3] ?? '') === ''
  const hasPlus = /^[\s(]*\+/.test(run)
  const digits = run.replace(/\D/g, '')
  if (digits.length < 3 || /\d.*\+/.test(run)) return partyOf(base, region)
  if (!isPlain && digits.length < 7) return partyOf(base, region)
  const service = readService(digits, hasPlus, region)
  if (service) return { ...service, isCertain: service.isCertain && isPlain, ...(extension ? { extension } : {}) }
  if (!hasPlus && isLocal(digits, region)) return localNumber(digits, extension, region)
  const { numbers, isCertain } = readDigits(digits, hasPlus, region)
  const first = numbers[0]
  if (first) return wholeNumber(first, numbers, isCertain && isPlain, extension)
  return !hasPlus && /^[2-9]\d{6,7}$/.test(digits) ? localNumber(digits, extension, region) : partyOf(base, region)
}

function wholeNumber(
  first: PhoneNumber,
  all: readonly PhoneNumber[],
  isCertain: boolean,
  extension: string | undefined,
): OneReading {
  const national = first.nationalNumber
  const country = isDramaNumber(first.number) ? 'GB' : first.country
  // The library's own E.164 type is a plain string under another brand.
  const candidates = all.map(number => number.number as string as E164)
  return {
    kind: 'number',
    e164: first.number as string as E164,
    candidates,
    isCertain,
    national,
    ...(country ? { country } : {}),
    ...(extension ? { extension } : {}),
  }
}

function localNumber(digits: string, extension: string | undefined, region: AnyRegion): OneReading {
  return { kind: 'local', digits, callingCode: diallingHabits(region).callingCode, ...(extension ? { extension } : {}) }
}

function isLocal(digits: string, region: AnyRegion): boolean {
  return /^[2-9]/.test(digits) && diallingHabits(region).localLengths.includes(digits.length)
}

/** What is no number may still be one of us: an extension, or the name of an agent or a queue. */
function partyOf(text: string, region: AnyRegion): OneReading {
  const name = text.trim()
  const digits = name.replace(/\D/g, '').length
  const isNamed = /\p{L}/u.test(name) || /^[*#]?\d/.test(name)
  const isShort = digits <= diallingHabits(region).maxExtensionDigits && !name.includes('+')
  return isNamed && isShort && (digits > 1 || /\p{L}/u.test(name))
    ? { kind: 'internal', name }
    : { kind: 'unreadable', written: name }
}
