/** More entries than this in one header were never seen; what follows is left off. */
const MAX_VALUES = 16

/**
 * Splits `"a, b" <sip:1@x>;p="q,r", <sip:2@x>` into its entries. A comma before the first `<` belongs to the name, one
 * inside `<…>` to the address, one inside a quoted parameter to it; only one after them parts two entries. Quotes inside
 * a name are not counted, since not every phone escapes them.
 */
export function splitHeaderValues(header: string, maxValues = MAX_VALUES): string[] {
  if (!header.includes(',')) return header ? [header] : []
  const values: string[] = []
  let start = 0
  while (start < header.length && values.length < maxValues) {
    const end = endOfValue(header, start)
    const value = header.slice(start, end).trim()
    if (value) values.push(value)
    start = end + 1
  }
  return values
}

function endOfValue(header: string, start: number): number {
  const isBare = /^\s*(?:sips?|tel):/i.test(header.slice(start, start + 24))
  let from = start
  if (!isBare) {
    const open = header.indexOf('<', start)
    const close = open < 0 ? -1 : header.indexOf('>', open)
    if (close < 0) return header.length
    from = close
  }
  let comma = header.indexOf(',', from)
  while (comma >= 0 && isQuoted(header, from, comma)) comma = header.indexOf(',', comma + 1)
  return comma < 0 ? header.length : comma
}

function isQuoted(header: string, from: number, to: number): boolean {
  let quotes = 0
  for (let at = header.indexOf('"', from); at >= 0 && at < to; at = header.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 1
}
