import Papa from 'papaparse'
import { unguarded } from '../../core/files/csv-row'
import { readText } from './read-text'

export interface CsvForm {
  readonly encoding: string
  readonly delimiter: string
  readonly newline: '\n' | '\r'
}

export interface RowsOfPiece {
  readonly rows: readonly (readonly string[])[]
  readonly bytes: number
}

/** A quote that is opened and never closed would swallow the rest of the file as one cell. */
const MAX_ROW_LENGTH = 1_000_000

export class OpenQuote extends Error {
  override readonly name = 'OpenQuote'
  constructor(readonly row: number) {
    super('A quote is opened and never closed')
  }
}

/** The rows of a file of any size, piece by piece; cells may hold line ends in quotes. Throws `OpenQuote`. */
export async function* readRows(file: Blob, { encoding, delimiter, newline }: CsvForm, signal?: AbortSignal): AsyncGenerator<RowsOfPiece> {
  const parser = new Papa.Parser({ delimiter, newline })
  let rest = ''
  let count = 0
  for await (const { text, bytes } of readText(file, encoding, signal)) {
    const piece = rest + text
    const { data, meta } = parser.parse(piece, 0, true)
    rest = piece.slice(meta.cursor)
    count += data.length
    if (rest.length > MAX_ROW_LENGTH) throw new OpenQuote(count + 1)
    if (data.length > 0) yield { rows: plainRows(data, newline), bytes }
  }
  if (rest !== '') yield { rows: plainRows(parser.parse(rest, 0, false).data, newline), bytes: file.size }
}

/** Rows of a million are read: only those that were guarded are made anew. */
function plainRows(rows: readonly (readonly string[])[], newline: CsvForm['newline']): readonly (readonly string[])[] {
  return withoutReturns(rows, newline).map((row) => (row.some((cell) => cell.startsWith("'")) ? row.map(unguarded) : row))
}

/** Lines are split at the line feed, since quoted cells may hold either: the return before it is left on the last cell. */
function withoutReturns(rows: readonly (readonly string[])[], newline: CsvForm['newline']): readonly (readonly string[])[] {
  return newline === '\r' ? rows : rows.map((row) => (row.at(-1)?.endsWith('\r') ? row.with(-1, row.at(-1)?.slice(0, -1) ?? '') : row))
}
