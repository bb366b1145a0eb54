import { inverseFrequency } from './postings'
import type { Rows } from './rows'
import type { Fact } from './split-facts'

/** What articles say in numbers, by the name of the fact: "价格：798" is 798 in the column 价格. */
export interface NumberColumns {
  /** By column the terms of its name, as in the postings of the articles. */
  readonly names: Rows
  /** Column c has the places from starts[c] to starts[c + 1]: an article, and its least and greatest number there. */
  readonly starts: Uint32Array
  readonly docs: Uint32Array
  readonly lows: Float32Array
  readonly highs: Float32Array
}

/** What somebody asks of a column: from 100 to 150, at least 4.5. */
export interface NumberLimit {
  readonly column: number
  readonly from: number
  readonly to: number
}

const NUMBER = /\d+(?:\.\d+)?/gu
/** An amount or a span with its unit, and nothing else: no telephone number, no address, no clock time. */
const AMOUNT = /^\D{0,3}\d+(?:\.\d+)?\s*\D{0,10}?(?:[-–~至到]\s*\d+(?:\.\d+)?\s*\D{0,10})?$/u
const FREE = /^(?:免费|free)$/iu
const LARGEST = 1e7

/** Undefined: no amount. */
export function readAmount({ value }: Fact): readonly [low: number, high: number] | undefined {
  if (FREE.test(value)) return [0, 0]
  if (!AMOUNT.test(value.normalize('NFKC'))) return undefined
  const numbers = value.normalize('NFKC').match(NUMBER)?.map(Number) ?? []
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length > 0 && high < LARGEST ? [low, high] : undefined
}

export interface MetLimit {
  /** Articles whose number fits, ascending. */
  readonly docs: readonly number[]
  /** As of a term that just these had. */
  readonly idf: number
}

/** The articles that keep to a limit; of a span of numbers more than half must. */
export function meetLimit({ starts, docs, lows, highs }: NumberColumns, { column, from, to }: NumberLimit, of: number): MetLimit {
  const met: number[] = []
  for (let at = starts[column]!; at < starts[column + 1]!; at += 1) {
    const [low, high] = [lows[at]!, highs[at]!]
    const inside = Math.min(high, to) - Math.max(low, from)
    if (low === high ? inside >= 0 : inside > (high - low) / 2) met.push(docs[at]!)
  }
  return { docs: met, idf: inverseFrequency(met.length, of) }
}
