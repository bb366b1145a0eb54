import { randomFrom, type Random } from '../../core/calls/simulation/random'
import { CHINESE, ENGLISH, LEVELS, PRODUCTS, REMARKS } from './words'

export interface Person {
  readonly externalId: string
  readonly name: string
  readonly salutation: string
  /** As the export of another system writes them; the first is the main one. */
  readonly numbers: readonly string[]
  readonly level: string
  readonly product: string
  readonly remark: string
}

const CHINESE_SHARE = 0.8
/** Other numbers of a person lie behind the main ones of this many. */
const SECOND_NUMBERS_FROM = 1_000_000
const MIXES_SEED = 0x9e3779b1

/**
 * The n-th customer of the made world, the same each time and without any before it. Numbers are +86 199 00xx xxxx, plainly
 * made up; two people in a hundred share their second number with the one before them, as families do.
 */
export function personAt(n: number): Person {
  const random = randomFrom(Math.imul(n + 1, MIXES_SEED))
  const words = random.happens(CHINESE_SHARE) ? CHINESE : ENGLISH
  const family = random.one(words.families)
  const [title, givenNames] = random.one(words.given)
  const given = random.one(givenNames)
  const isChinese = words === CHINESE
  return {
    externalId: externalIdAt(n),
    name: isChinese ? family + given : `${given} ${family}`,
    salutation: isChinese ? family + title : `${title} ${family}`,
    numbers: numbersOf(n, random),
    level: random.happens(0.3) ? random.one(LEVELS) : '',
    product: random.happens(0.5) ? random.one(PRODUCTS) : '',
    remark: random.happens(0.05) ? random.one(REMARKS) : '',
  }
}

export const externalIdAt = (n: number): string => `K${String(n).padStart(7, '0')}`
export const mainNumberAt = (n: number): string => made(n)

function numbersOf(n: number, random: Random): readonly string[] {
  if (random.happens(0.02) && n > 0) return [made(n), made(SECOND_NUMBERS_FROM + n - 1)]
  return random.happens(0.35) ? [made(n), made(SECOND_NUMBERS_FROM + n)] : [made(n)]
}

const made = (n: number): string => `199${String(n).padStart(8, '0')}`
