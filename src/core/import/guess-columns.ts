import { CONTACT_HEADERS, CUSTOMER_HEADERS } from './header-words'
import { MAX_NUMBER_COLUMNS, REPEATABLE, type ColumnUse, type ImportKind } from './import-plan'
import { plainWord } from './plain-word'

/** What each column holds, by its header. Of customers a column that is none of ours is remembered under its own name. */
export function guessColumns(headers: readonly string[], kind: ImportKind): readonly ColumnUse[] {
  const guessed = headers.map((header) => guessColumn(header, kind))
  return guessed.map((use, column) => (use !== 'ignored' && isTaken(guessed, use, column) ? 'ignored' : use))
}

/** Whether a first row names columns, rather than being a row like the others. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => /\d{5}/.test(cell) || /^\d+([-/.:]\d+)+/.test(cell.trim()))) return false
  return (['customers', 'contacts'] as const).some((kind) => cells.some((cell) => readerOf(kind)(cell) !== undefined)) || cells.every((cell) => cell.trim() !== '' && !/\d/.test(cell))
}

/** Contacts have times, customers do not. */
export function guessKind(headers: readonly string[]): ImportKind {
  return headers.some((header) => readerOf('contacts')(header) === 'startedAt') ? 'contacts' : 'customers'
}

function guessColumn(header: string, kind: ImportKind): ColumnUse {
  const use = readerOf(kind)(header)
  if (use !== undefined) return use
  return kind === 'customers' && header.trim() !== '' ? 'remembered' : 'ignored'
}

function isTaken(uses: readonly ColumnUse[], use: ColumnUse, column: number): boolean {
  const before = uses.slice(0, column).filter((each) => each === use).length
  return use === 'number' ? before >= MAX_NUMBER_COLUMNS : !REPEATABLE.has(use) && before > 0
}

type Reader = (header: string) => ColumnUse | undefined
const readers: Readonly<Record<ImportKind, Reader>> = { customers: headerReader(CUSTOMER_HEADERS), contacts: headerReader(CONTACT_HEADERS) }
const readerOf = (kind: ImportKind): Reader => readers[kind]

function headerReader(headers: Readonly<Partial<Record<ColumnUse, string>>>): Reader {
  const words = (Object.entries(headers) as [ColumnUse, string][]).flatMap(([use, list]) => list.split(' ').map((word) => ({ use, word })))
  const whole = new Map(words.filter(({ word }) => !word.endsWith('*')).map(({ use, word }) => [plainWord(word), use]))
  const within = words.filter(({ word }) => word.endsWith('*')).map(({ use, word }) => ({ use, word: plainWord(word) }))
  return (header) => {
    const name = plainWord(header.replace(/[(（[].*$/, ''))
    if (name === '') return undefined
    return whole.get(name) ?? within.find(({ word }) => (/^[a-z]/.test(word) ? name.startsWith(word) || name.endsWith(word) : name.includes(word)))?.use
  }
}
