import type { LineOfBusiness } from '../contract/definitions'
import type { LineId } from '../contract/ids'
import { LINE_COLOURS, type LineColour } from '../contract/line-of-business'
import type { Labels } from '../contract/language'

/** How a line of business is told from the others wherever its calls and records are shown. */
export interface LineMark {
  readonly labels: Labels
  readonly colour: LineColour
  /** Whose vault it lies in, where that is a client's own. */
  readonly client?: string
}

type Marked = Pick<LineOfBusiness, 'id' | 'labels' | 'colour' | 'vault' | 'retiredAt'>

/**
 * The marks of all lines; none where there is one line only, for then there is nothing to be told apart. A line that names no colour
 * has the first that nobody has, in the order in which the lines came to be: it stays as others join.
 */
export function lineMarks(lines: readonly Marked[]): ReadonlyMap<LineId, LineMark> {
  if (lines.filter(({ retiredAt }) => retiredAt === undefined).length < 2) return new Map()
  const taken = new Set(lines.flatMap(({ colour }) => colour ?? []))
  let place = 0
  return new Map(lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, labels, colour, vault }): [LineId, LineMark] => {
    const own = colour ?? LINE_COLOURS.find((each) => !taken.has(each)) ?? LINE_COLOURS[place++ % LINE_COLOURS.length] ?? 'slate'
    taken.add(own)
    return [id, { labels, colour: own, ...(vault !== undefined && { client: vault }) }]
  }))
}
