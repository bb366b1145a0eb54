/** From and to, both of it. */
export interface SeqRange {
  readonly from: number
  readonly to: number
}

/** What is covered, in order and without overlaps. */
export function joinRanges(ranges: readonly SeqRange[]): readonly SeqRange[] {
  const joined: SeqRange[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && range.from <= last.to + 1) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}

/** What lacks before the last that is here: a device counts from 1. */
export function gapsOf(ranges: readonly SeqRange[]): readonly SeqRange[] {
  const gaps: SeqRange[] = []
  let next = 1
  for (const { from, to } of joinRanges(ranges)) {
    if (from > next) gaps.push({ from: next, to: from - 1 })
    next = to + 1
  }
  return gaps
}
