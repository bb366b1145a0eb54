import type { LineId } from '../../../core/contract/ids'
import { LANGUAGES } from '../../../core/contract/definitions'
import type { Store } from '../store'
import type { ContactCursor } from './contacts-of'
import { readLog, type LogAsked, type LogFilters, type LogLine } from './read-log'

export interface LogSearch {
  readonly line: LineId
  readonly filters: LogFilters
  /** In customer, number, demand, note and agent; every word must be there. */
  readonly text: string
  readonly after?: ContactCursor | undefined
  readonly settings: LogAsked['settings']
}

export interface FoundLines {
  readonly lines: readonly LogLine[]
  /** Rows that were unsealed and looked at. */
  readonly scanned: number
  /** Absent: nothing older is left to look at. */
  readonly next?: ContactCursor
}

const ROWS_AT_ONCE = 250

/**
 * One step of a search through the whole log, newest first: clear columns are filtered by the database, what is sealed is
 * looked through row by row. Whoever wants more goes on with `next`; so a search over a million rows never holds anything up.
 */
export async function searchLog(store: Store, { line, filters, text, after, settings }: LogSearch): Promise<FoundLines> {
  const { lines, next } = await readLog(store, { line, filters, after, limit: ROWS_AT_ONCE, settings })
  const words = wordsOf(text)
  return { lines: lines.filter((each) => hasWords(each, words)), scanned: lines.length, ...(next && { next }) }
}

function hasWords(line: LogLine, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { demand, note, customerName, numberShown, agentShown } = line
  const demands = typeof demand === 'string' ? [demand] : demand ? LANGUAGES.map((language) => demand[language]) : []
  const text = folded([customerName, note, agentShown, ...demands].join(' '))
  const digits = digitsOf(numberShown ?? '')
  return words.every((word) => text.includes(word) || isNumber(digitsOf(word), digits))
}

/** A number is one word, in whatever groups it is written. */
function wordsOf(text: string): readonly string[] {
  const typed = folded(text).trim()
  return /^[\d\s()+./-]+$/.test(typed) && digitsOf(typed).length >= SHORTEST_NUMBER ? [digitsOf(typed)] : typed.split(/\s+/).filter((word) => word !== '')
}

/** A part of it, or all of it with the country before it. */
function isNumber(typed: string, shown: string): boolean {
  return typed.length >= SHORTEST_NUMBER && (shown.includes(typed) || (shown.length >= WHOLE_NUMBER && typed.endsWith(shown)))
}

/** The last four digits are what people ask each other for. */
const SHORTEST_NUMBER = 4
const WHOLE_NUMBER = 7
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
