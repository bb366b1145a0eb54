import { CSV_BEGINNING, csvRow } from '../../core/files/csv-row'
import { counted, readXlsx } from './xlsx'

/** Rows in one piece of the file that is made. */
const ROWS_AT_ONCE = 1000
/** "PK" and two more: how every ZIP begins, and with it every workbook. */
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/**
 * The first sheet of a workbook as a CSV file; any other file as it is. The same workbook is the same CSV each time, so that an import
 * that was cut off goes on where it was. Throws `TooManyRows`, and whatever its reader does where it is a ZIP of something else.
 */
export async function csvOfWorkbook(file: Blob): Promise<Blob> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer())
  if (!ZIP.every((byte, at) => head[at] === byte)) return file
  const parts: BlobPart[] = [CSV_BEGINNING]
  let rows: string[] = []
  for await (const cells of counted(readXlsx(file))) {
    rows.push(csvRow(cells))
    if (rows.length < ROWS_AT_ONCE) continue
    parts.push(new Blob(rows))
    rows = []
  }
  return new Blob([...parts, ...rows], { type: 'text/csv;charset=utf-8' })
}
