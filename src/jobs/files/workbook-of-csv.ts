import { readRows } from '../../adapters/files/read-rows'
import { writeXlsx } from '../../adapters/files/xlsx'

/**
 * A CSV file that `csvFile` made, as a workbook: row by row, with its texts as they were, for a number of a customer is no number.
 * Columns that count are numbers, with which a spreadsheet goes on. Throws `TooManyRows`.
 */
export async function workbookOfCsv(csv: Blob, counting: readonly number[] = []): Promise<Blob> {
  return await writeXlsx('Callside', rowsOf(csv, new Set(counting)))
}

async function* rowsOf(csv: Blob, counting: ReadonlySet<number>): AsyncGenerator<readonly (string | number)[]> {
  for await (const { rows } of readRows(csv, { encoding: 'utf-8', delimiter: ',', newline: '\n' })) {
    yield* rows.map((cells) => cells.map((cell, column) => (counting.has(column) && IS_NUMBER.test(cell) ? Number(cell) : cell)))
  }
}

const IS_NUMBER = /^-?\d+(?:\.\d+)?$/
