/** What a spreadsheet takes for the beginning of a formula; a cell that begins so is shown with an apostrophe and computes nothing. */
const FORMULA = /^[=+\-@\t\r]/
const TO_QUOTE = /[",\r\n]/

/** With a mark, so that Excel reads it as UTF-8. */
export const CSV_BEGINNING = '\uFEFF'

/** One row as RFC 4180 writes it. Texts come from customers: none of them is let run as a formula. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
