import type { ItemLine } from './item-line'

export interface LineAsk {
  readonly text: string
  readonly keeps: (line: ItemLine) => boolean
  /** What is searched, folded. */
  readonly textOf: (line: ItemLine) => string
  readonly compare: (a: ItemLine, b: ItemLine) => number
}

/** Looked at between two breaks: some milliseconds. */
const AT_ONCE = 1000

/** The rows that are asked for, in order. In steps: a hundred thousand are filtered and sorted while the page goes on being used. */
export function* findLines(lines: readonly ItemLine[], { text, keeps, textOf, compare }: LineAsk): Generator<undefined, readonly ItemLine[]> {
  const runs: ItemLine[][] = []
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const run = lines.slice(from, from + AT_ONCE).filter((line) => keeps(line) && (text === '' || textOf(line).includes(text)))
    if (run.length > 0) runs.push(run.sort(compare))
    yield
  }
  while (runs.length > 1) {
    const [first = [], second = []] = runs.splice(0, 2)
    runs.push(yield* merged(first, second, compare))
  }
  return runs[0] ?? []
}

function* merged(first: readonly ItemLine[], second: readonly ItemLine[], compare: LineAsk['compare']): Generator<undefined, ItemLine[]> {
  const all: ItemLine[] = []
  let [i, j] = [0, 0]
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]]
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      if (a) all.push(a)
      i += 1
    } else {
      all.push(b)
      j += 1
    }
    if (all.length % AT_ONCE === 0) yield
  }
  return all
}
