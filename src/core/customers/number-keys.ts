import type { E164 } from '../contract/ids'
import { numberKeyBudget } from './number-key-budget'
import type { MaskedNumber, OneReading } from './number-reading'
import { splitCallingCode } from './split-calling-code'

/**
 * Text to be HMAC'd under the site's key. The prefix keeps kinds apart, so that a tail never equals a head:
 * e exact · t8, t7, t4 last digits · h6, h4 first digits of the national number · b6 three of both ends · x the customer's id in
 * another system.
 */
export type KeyText = `e:${E164}` | `t8:${string}` | `t7:${string}` | `t4:${string}` | `h6:${string}` | `h4:${string}` | `b6:${string}` | `x:${string}`

/** All keys under which a stored number can be found. Service codes are too short for tails: they have fewer. */
export function numberKeysToStore(e164: E164): readonly KeyText[] {
  const national = splitCallingCode(e164)?.national ?? e164.replace(/^\+/, '')
  const [long, short] = numberKeyBudget.tailLengths
  const tails: readonly KeyText[] = [
    ...(national.length >= long ? [`t8:${national.slice(-long)}` as const] : []),
    ...(national.length >= short
      ? [`t7:${national.slice(-short)}` as const, tailOfMask(national), headOfMask(national), bothEnds(national, national)]
      : []),
    ...(isShort(national) ? [headOfShort(national)] : []),
  ]
  return [`e:${e164}`, ...tails]
}

/**
 * Keys to look up for a reading, the best first. A whole number is looked for as itself only: that its tail is somebody
 * else's too means nothing. A mask is looked for by one key and then compared digit by digit (`fitsMask`).
 */
export function numberKeysToFind(reading: OneReading): readonly KeyText[] {
  switch (reading.kind) {
    case 'number':
      return reading.candidates.map(e164 => `e:${e164}` as const)
    case 'short':
      return [...areaService(reading.e164, reading.code, reading.areaCode), `e:${reading.e164}`]
    case 'local':
      return keysOfTail(reading.digits)
    case 'masked':
      return keysOfMask(reading)
    case 'internal':
    case 'withheld':
    case 'unreadable':
      return []
  }
}

export function externalIdKey(externalId: string): KeyText {
  return `x:${externalId}`
}

/** 010-12345 may be stored as the number of that city's service. */
function areaService(e164: E164, code: string, areaCode: string | undefined): readonly KeyText[] {
  const callingCode = splitCallingCode(e164)?.callingCode
  return areaCode && callingCode ? [`e:${`+${callingCode}${areaCode}${code}` as E164}`] : []
}

function keysOfTail(digits: string): readonly KeyText[] {
  const [long, short] = numberKeyBudget.tailLengths
  if (digits.length >= long) return [`t8:${digits.slice(-long)}`]
  return digits.length >= short ? [`t7:${digits.slice(-short)}`] : []
}

function keysOfMask({ pattern }: MaskedNumber): readonly KeyText[] {
  const tail = /\d*$/.exec(pattern)?.[0] ?? ''
  const head = /^\d*/.exec(pattern)?.[0] ?? ''
  const whole = keysOfTail(tail)
  if (whole.length > 0) return whole
  if (tail.length >= numberKeyBudget.maskTailLength) return [tailOfMask(tail)]
  if (head.length >= numberKeyBudget.maskHeadLength) return [headOfMask(head)]
  const { maskEndLength } = numberKeyBudget
  if (head.length >= maskEndLength && tail.length >= maskEndLength) return [bothEnds(head, tail)]
  return isShort(pattern) && head.length >= numberKeyBudget.shortHeadLength ? [headOfShort(head)] : []
}

/** Of eight digits, as in Hong Kong, six would leave only two to hide. */
const isShort = (national: string): boolean => national.length >= Math.min(...numberKeyBudget.tailLengths) && national.length <= Math.max(...numberKeyBudget.tailLengths)

function tailOfMask(digits: string): KeyText {
  return `t4:${digits.slice(-numberKeyBudget.maskTailLength)}`
}

function headOfMask(digits: string): KeyText {
  return `h6:${digits.slice(0, numberKeyBudget.maskHeadLength)}`
}

function headOfShort(digits: string): KeyText {
  return `h4:${digits.slice(0, numberKeyBudget.shortHeadLength)}`
}

function bothEnds(head: string, tail: string): KeyText {
  const { maskEndLength } = numberKeyBudget
  return `b6:${head.slice(0, maskEndLength)}${tail.slice(-maskEndLength)}`
}
