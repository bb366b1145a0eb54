import type { E164 } from '../contract/ids'
import { readNumber } from '../customers/read-number'
import type { AnyRegion } from '../customers/region'
import { MOST_GUARDED_LETTERS } from './text-marks'

export interface Identifiers {
  /** Each as the numbers that it may be. */
  readonly numbers: readonly (readonly E164[])[]
  /** As they are written: what another system may call a customer. */
  readonly externalIds: readonly string[]
}

/** A page of a text has fewer; a list that was copied whole is told by its first ones. */
const MOST_OF_A_KIND = 40
/** Digits alone are amounts and dates, too, and some client's customers are counted from one. */
const FEWEST_DIGITS_ALONE = 7
const NUMBER = /\+?\d(?:[\s().\-‐-―]{0,3}\d){6,17}/gu
/** With a digit in it. */
const EXTERNAL_ID = /(?<![\p{L}\p{N}])(?=[\p{L}_-]*\d)[\p{L}\p{N}][\p{L}\p{N}_-]{3,39}(?![\p{L}\p{N}])/gu

/** Numbers by the habits of the region, and what looks like an id. Names are no part of it: they are sealed, and no index finds them. */
export function identifiersIn(text: string, region: AnyRegion): Identifiers {
  const plain = text.slice(0, MOST_GUARDED_LETTERS).normalize('NFKC')
  const written = [...plain.matchAll(NUMBER)].slice(0, MOST_OF_A_KIND).map(([found]) => found)
  const numbers = written.flatMap((each) => {
    const reading = readNumber(each, region)
    return reading.kind === 'number' ? [reading.candidates] : []
  })
  const ids = [...plain.matchAll(EXTERNAL_ID)].map(([found]) => found).filter((id) => !/^[\d_-]*$/.test(id) || id.length >= FEWEST_DIGITS_ALONE)
  return { numbers, externalIds: [...new Set(ids)].slice(0, MOST_OF_A_KIND) }
}
