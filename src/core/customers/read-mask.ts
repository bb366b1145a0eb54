import { diallingHabits, type DiallingHabits } from './dialling-habits'
import { numberKeyBudget } from './number-key-budget'
import type { MaskedNumber } from './number-reading'
import { regions, type AnyRegion } from './region'
import { splitCallingCode } from './split-calling-code'

/** Signs that always hide a digit, alone too. */
const HIDING = /[*∗⋆✱✲•●○◦∙■□█×☆★]/g
/** Signs that hide digits only in a row: one of them is an extension, a separator or a doubt. Letters must stand free of words. */
const HIDING_IN_A_ROW = /(?<!\p{L})[xX]{2,}(?!\p{L})|#{2,}|\?{2,}|_{2,}|-{3,}|\.{3,}|·{2,}|~{2,}/gu
/** 尾号8000, "ending in 8000": all but the tail is hidden. */
const TAIL_ONLY = /^(?:.*(?:尾号|尾號|末四位|后四位|後四位|ending(?:\s+(?:in|with))?))\s*(?:是|为|為)?[\s:]*(\d{3,8})$/i

/** As many signs are a number, however few of them can be seen. */
const SHORTEST = 7

/** A number with hidden digits, or `undefined` if nothing in the text hides one. */
export function readMask(text: string, region: AnyRegion): MaskedNumber | undefined {
  const tail = TAIL_ONLY.exec(text)?.[1]
  if (tail) return { kind: 'masked', pattern: `***${tail}`, isLengthExact: false }
  const shown = text.replace(HIDING, '*').replace(HIDING_IN_A_ROW, row => '*'.repeat(row.length))
  const bare = shown.replace(/#\d{1,6}$/, '').replace(/[\s().\-/]/g, '')
  if (!/^\+?[\d*]+$/.test(bare) || bare.length > numberKeyBudget.maxPatternLength) return undefined
  const stars = bare.split('*').length - 1
  const digits = bare.replace(/\D/g, '').length
  if (stars === 0 || digits === 0) return undefined
  // Fewer are keys pressed on a phone (*98, **21*), not a caller.
  if (stars + digits < SHORTEST && (digits < 3 || stars === 1)) return undefined
  return nationalPattern(bare, region)
}

/** Strips what is before the national number, as far as it is visible; what is hidden cannot be stripped. */
function nationalPattern(bare: string, region: AnyRegion): MaskedNumber {
  const habits = diallingHabits(region)
  const isWhole = (pattern: string): boolean => habits.wholeMask.test(pattern)
  const international = /^(?:\+|00)(?=\d)(.*)$/.exec(bare)?.[1]
  const split = international === undefined ? undefined : splitCallingCode(international)
  if (split && split.callingCode !== habits.callingCode)
    return { kind: 'masked', pattern: split.national, callingCode: split.callingCode, isLengthExact: false }
  const code = habits.callingCode
  const plain = split?.national ?? bare.replace(/^\+/, '')
  const withoutCode = !split && plain.startsWith(code) && !isWhole(plain) ? plain.slice(code.length) : plain
  const withoutTrunk = (pattern: string): string =>
    habits.trunk !== '' && pattern.startsWith(habits.trunk) && !isWhole(pattern)
      ? pattern.slice(habits.trunk.length)
      : pattern
  const pattern = isWhole(withoutTrunk(withoutCode)) ? withoutTrunk(withoutCode) : withoutTrunk(plain)
  const abroad = split || isWhole(pattern) ? undefined : neighbourMask(plain, habits)
  if (abroad) return abroad
  const isHeadHidden = pattern.startsWith('*') && !isWhole(pattern)
  return {
    kind: 'masked',
    pattern,
    isLengthExact: isWhole(pattern),
    ...(isHeadHidden && !split ? {} : { callingCode: code }),
  }
}

/** A number across the border whose country gateways show without a plus sign, if what follows is whole there. */
function neighbourMask(plain: string, { neighbours }: DiallingHabits): MaskedNumber | undefined {
  for (const code of neighbours.filter(each => plain.startsWith(each))) {
    const pattern = plain.slice(code.length)
    const home = regions.map(diallingHabits).find(({ callingCode }) => callingCode === code)
    if (home?.wholeMask.test(pattern)) return { kind: 'masked', pattern, callingCode: code, isLengthExact: true }
  }
  return undefined
}
