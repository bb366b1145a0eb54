import type { NumberColumns, NumberLimit } from './number-columns'
import { termIds, type Postings } from './postings'
import { rowAt } from './rows'
import { withDigits } from './spoken-numerals'
import { termsOf } from './terms-of'

const SAID = /(?<one>\d+(?:\.\d+)?)(?:\s*\p{L}{0,5}?\s*(?:[-–—~至到]|\bto\b)\s*[$€£¥]?(?<two>\d+(?:\.\d+)?))?/gu
const AT_LEAST = { before: /(?:at least|over|above|more than|from|不低于|不少于|至少|超过|高于|大于)\s*[$€£¥]?$/iu, after: /^\s*(?:\p{L}{0,6}?\s*(?:以上|or more|or higher|or above|or better|and up|and above)|\+)/iu }
const AT_MOST = { before: /(?:at most|under|below|less than|up to|no more than|within|不超过|不高于|低于|少于|小于|最多)\s*[$€£¥]?$/iu, after: /^\s*\p{L}{0,6}?\s*(?:以下|以内|之内|or less|or lower|or below|or under)/iu }
const FREE_OF_CHARGE = /免费|免票|\bfree\b/giu
/** How far from a number its name may stand, in characters. */
const NEAR = 24
/** Of the weight of a name so much must be said. */
const NAMED_ENOUGH = 0.5
/** "4.5 stars rating": a name behind the number is believed less than one before it. */
const BEHIND = 0.6

/** What a sentence asks of the numbers that articles have: "人均消费100-150元", "rated at least 4.5". */
export function readLimits(text: string, columns: NumberColumns, articles: Postings): NumberLimit[] {
  if (columns.starts.length < 2) return []
  const plain = withDigits(text.normalize('NFKC'))
  const limits: NumberLimit[] = []
  let end = 0
  for (const match of plain.matchAll(SAID)) {
    const before = plain.slice(Math.max(end, match.index - NEAR), match.index)
    end = match.index + match[0].length
    const after = /^[^\d，。！？,!?]*/u.exec(plain.slice(end, end + NEAR))?.[0] ?? ''
    const [from, to] = boundsOf(match.groups ?? {}, before, after)
    for (const column of columnsNamed(before, after, columns, articles)) limits.push({ column, from, to })
  }
  for (const { index } of plain.matchAll(FREE_OF_CHARGE)) {
    for (const column of columnsNamed(plain.slice(Math.max(0, index - NEAR / 4), index), '', columns, articles)) limits.push({ column, from: 0, to: 0 })
  }
  return limits
}

function boundsOf({ one, two }: Readonly<Record<string, string | undefined>>, before: string, after: string): readonly [number, number] {
  const first = Number(one)
  if (two !== undefined) return [Math.min(first, Number(two)), Math.max(first, Number(two))]
  if (AT_LEAST.before.test(before) || AT_LEAST.after.test(after)) return [first, Infinity]
  if (AT_MOST.before.test(before) || AT_MOST.after.test(after)) return [0, first]
  return [first, first]
}

/** Those that are named best; more than one if equally. */
function columnsNamed(before: string, after: string, columns: NumberColumns, articles: Postings): number[] {
  const [first, second] = [new Set(termIds(articles, termsOf(before))), new Set(termIds(articles, termsOf(after)))]
  const shares = Array.from({ length: columns.starts.length - 1 }, (_, column) => {
    let [all, said] = [0, 0]
    for (const term of rowAt(columns.names, column)) {
      const weight = articles.idf[term]!
      all += weight
      said += weight * (first.has(term) ? 1 : second.has(term) ? BEHIND : 0)
    }
    return all === 0 ? 0 : said / all
  })
  const best = Math.max(...shares)
  return best < NAMED_ENOUGH ? [] : shares.flatMap((share, column) => (share === best ? [column] : []))
}
