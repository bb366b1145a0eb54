import { csvRow, CSV_BEGINNING } from '../../core/files/csv-row'

interface CsvSource<Line, Place> {
  readonly header: readonly string[]
  readonly cells: (line: Line) => readonly (string | number)[]
  /** The lines that come after a place; no place: the first ones. Without a next place these were the last. */
  readonly read: (after: Place | undefined) => Promise<{ readonly lines: readonly Line[]; readonly next?: Place | undefined }>
  /** Told after each piece, of all rows so far. */
  readonly onWritten?: (count: number) => void
  readonly signal?: AbortSignal
}

/**
 * A table as a file for a spreadsheet: the whole of it, not only what is on the screen. Each piece that is read is laid away as a
 * piece of the file, so that a million rows fit. Undefined: it was stopped.
 */
export async function csvFile<Line, Place>({ header, cells, read, onWritten, signal }: CsvSource<Line, Place>): Promise<{ readonly file: Blob; readonly count: number } | undefined> {
  const parts: Blob[] = [new Blob([CSV_BEGINNING, csvRow(header)])]
  let count = 0
  let after: Place | undefined
  do {
    const { lines, next } = await read(after)
    if (signal?.aborted) return undefined
    if (lines.length > 0) parts.push(new Blob([lines.map((line) => csvRow(cells(line))).join('')]))
    count += lines.length
    onWritten?.(count)
    after = next
  } while (after !== undefined)
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), count }
}
