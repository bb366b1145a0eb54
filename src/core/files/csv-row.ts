/** What a spreadsheet takes for the beginning of a formula; a cell that begins so is shown with an apostrophe and computes nothing. */
const FORMULA = /^[=+\-@\t\r]/
const GUARDED = /^'[=+\-@\t\r]/

/** With a mark, so that Excel reads it as UTF-8. */
export const CSV_BEGINNING = '\uFEFF'

/** One row as RFC 4180 writes it. Texts come from customers and from other people's files: none of them is let run as a formula. */
export function csvRow(cells: readonly (string | number)[], delimiter = ','): string {
  return `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`
}

function csvCell(cell: string | number, delimiter: string): string {
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before it was guarded: what we wrote, and a spreadsheet saved again, reads as it was. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
