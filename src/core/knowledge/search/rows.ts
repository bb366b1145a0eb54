/** Lists of numbers of different lengths as two buffers: row r is `values` from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, row) => (starts[row + 1] = starts[row]! + list.length))
  const values = new Uint32Array(starts[lists.length]!)
  lists.forEach((list, row) => values.set(list, starts[row]))
  return { starts, values }
}

/** The other way round: by value the rows that have it. */
export function turned({ starts, values }: Rows, valueCount: number): Rows {
  const counts = new Uint32Array(valueCount + 1)
  for (const value of values) counts[value + 1]! += 1
  for (let value = 0; value < valueCount; value += 1) counts[value + 1]! += counts[value]!
  const next = counts.slice()
  const rows = new Uint32Array(values.length)
  for (let row = 0; row + 1 < starts.length; row += 1) for (let at = starts[row]!; at < starts[row + 1]!; at += 1) rows[next[values[at]!]!++] = row
  return { starts: counts, values: rows }
}

export const rowAt = ({ starts, values }: Rows, row: number): Uint32Array => values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)
