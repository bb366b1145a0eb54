import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx'

/** More rows than that belong into a CSV: no spreadsheet opens them with pleasure, and the packed file has to be held whole. */
export const MOST_XLSX_ROWS = 200_000

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export class TooManyRows extends Error {
  override readonly name = 'TooManyRows'
}

/** The rows as they come, a header and as many as a workbook may have. Throws `TooManyRows` at the next one. */
export async function* counted<T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0
  for await (const row of rows) {
    count += 1
    if (count > MOST_XLSX_ROWS + 1) throw new TooManyRows(`more than ${MOST_XLSX_ROWS} rows`)
    yield row
  }
}

/** One sheet, row by row as it comes. Texts are texts: what begins like a formula computes nothing. Throws `TooManyRows`. */
export async function writeXlsx(name: string, rows: AsyncIterable<readonly (string | number)[]>): Promise<Blob> {
  async function* copied() {
    for await (const row of counted(rows)) yield [...row]
  }
  return new Blob([await new Response(writeXlsxStream(copied(), { name, freezePane: { rows: 1 } })).blob()], { type: XLSX_TYPE })
}

/** The rows of its first sheet as texts; a day as `2026-11-27`. Throws where it is no such file. */
export async function* readXlsx(file: Blob): AsyncGenerator<readonly string[]> {
  for await (const { values } of streamXlsxRows(file.stream(), { sheet: 0 })) yield values.map(textOf)
}

function textOf(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return ''
  // A spreadsheet keeps the clocks of the wall: what it has is told in UTC, and nothing is shifted.
  if (value instanceof Date) return value.toISOString().endsWith('T00:00:00.000Z') ? value.toISOString().slice(0, 10) : value.toISOString().slice(0, 19).replace('T', ' ')
  return String(value)
}
