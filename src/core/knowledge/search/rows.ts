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

/** So many numbers are gone through in some milliseconds on a slow machine. */
const AT_ONCE = 100_000

/** The other way round: by value the rows that have it. Yields every few milliseconds. */
export function* turned({ starts, values }: Rows, valueCount: number): Generator<undefined, Rows> {
  const counts = new Uint32Array(valueCount + 1)
  for (let at = 0; at < values.length; at += 1) {
    counts[values[at]! + 1]! += 1
    if (at % AT_ONCE === 0) yield
  }
  for (let value = 0; value < valueCount; value += 1) {
    counts[value + 1]! += counts[value]!
    if (value % AT_ONCE === 0) yield
  }
  const next = counts.slice()
  const rows = new Uint32Array(values.length)
  for (let row = 0, at = 0; row + 1 < starts.length; row += 1) {
    for (; at < starts[row + 1]!; at += 1) {
      rows[next[values[at]!]!++] = row
      if (at % AT_ONCE === 0) yield
    }
  }
  return { starts: counts, values: rows }
}

export const rowAt = ({ starts, values }: Rows, row: number): Uint32Array => values.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)

/** Where a number stands among ascending ones, between two places; -1: it is not there. */
export function placeOf(ascending: ArrayLike<number>, value: number, from = 0, to = ascending.length): number {
  let [left, right] = [from, to]
  while (left < right) {
    const middle = (left + right) >>> 1
    const there = ascending[middle]!
    if (there === value) return middle
    if (there < value) left = middle + 1
    else right = middle
  }
  return -1
}
