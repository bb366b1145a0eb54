import Papa from 'papaparse'

/** With a mark, so that Excel reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

export function writeRows(rows: readonly (readonly (string | number)[])[], delimiter: string): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`
}
