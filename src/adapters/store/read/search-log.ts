import type { LineId } from '../../../core/contract/ids'
import { LANGUAGES } from '../../../core/contract/definitions'
import { foldCase } from '../../../core/text/fold-case'
import { aroundWanted, holdsWanted } from '../../../core/transcripts/parts-of-line'
import type { Store } from '../store'
import type { ContactCursor } from './contacts-of'
import { readLog, type LogAsked, type LogFilters, type LogLine } from './read-log'
import { readRoster } from './read-roster'
import { readSaid } from './read-said'

export interface LogSearch {
  readonly line: LineId
  readonly filters: LogFilters
  /** In customer, number, demand, note, agent and what was said; every word must be there. */
  readonly text: string
  readonly after?: ContactCursor | undefined
  readonly settings: LogAsked['settings']
}

export interface FoundLine extends LogLine {
  /** The words of the talk by which it was found, where its row alone has not all of them. */
  readonly said?: string
}

export interface FoundLines {
  readonly lines: readonly FoundLine[]
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
  const names = words.length > 0 ? await namesByNumber(store, line) : NO_NAMES
  const left = new Map(lines.map((each) => [each, wordsLeft(each, words, names)] as const))
  const said = await readSaid(store, lines.filter((each) => left.get(each)?.length))
  const found = lines.flatMap((each) => foundBy(each, left.get(each) ?? [], said.get(each.contact) ?? []))
  return { lines: found, scanned: lines.length, ...(next && { next }) }
}

function foundBy(line: LogLine, [first, ...others]: readonly string[], said: readonly string[]): readonly FoundLine[] {
  if (first === undefined) return [line]
  const text = said.find((each) => holdsWanted(each, first))
  const hasAll = others.every((word) => said.some((each) => holdsWanted(each, word)))
  return text !== undefined && hasAll ? [{ ...line, said: aroundWanted(text, first) }] : []
}

/** The words that the row itself has not. */
function wordsLeft(line: LogLine, words: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const { demand, note, customerName, numberShown, agentShown } = line
  const demands = typeof demand === 'string' ? [demand] : demand ? LANGUAGES.map((language) => demand[language]) : []
  const text = foldCase([customerName, note, agentShown, agentShown && names.get(agentShown), ...demands].join(' '))
  const digits = digitsOf(numberShown ?? '')
  return words.filter((word) => !text.includes(word) && !isNumber(digitsOf(word), digits))
}

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** What the roster calls each agent, in all languages: a row has his number. */
async function namesByNumber(store: Store, line: LineId): Promise<ReadonlyMap<string, string>> {
  const { agents } = await readRoster(store, line)
  return new Map(agents.map(({ number, labels }) => [number, LANGUAGES.map((language) => labels[language]).join(' ')]))
}

/** A number is one word, in whatever groups it is written. */
function wordsOf(text: string): readonly string[] {
  const typed = foldCase(text).trim()
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
