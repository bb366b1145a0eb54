import { readRows } from '../../adapters/files/read-rows'
import { writeXlsx } from '../../adapters/files/xlsx'

/** A CSV file that `csvFile` made, as a workbook: row by row, with its texts as they were. Throws `TooManyRows`. */
export async function workbookOfCsv(csv: Blob): Promise<Blob> {
  return await writeXlsx('Callside', rowsOf(csv))
}

async function* rowsOf(csv: Blob): AsyncGenerator<readonly string[]> {
  for await (const { rows } of readRows(csv, { encoding: 'utf-8', delimiter: ',', newline: '\n' })) yield* rows
}
