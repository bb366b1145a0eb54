import type { Call, PopState } from './call'
import { foldCall } from './fold-call'
import { withBetterLine } from './line-of-call'

export interface Merged<Sealed> {
  /** Goes on with the legs of both; its contact is the contact of both. */
  readonly kept: Call<Sealed>
  readonly gone: Call<Sealed>
}

/** Two calls that are one: the one whose pop was seen goes on (it must not come twice), else the older. */
export function mergeCalls<Sealed>(a: Call<Sealed>, b: Call<Sealed>): Merged<Sealed> {
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  const seen = popRank(second.pop) > popRank(first.pop) ? second : first
  const other = seen === first ? second : first
  const match = !seen.match?.isChosen && other.match?.isChosen ? other.match : (seen.match ?? other.match)
  const closed = latestClosing(seen, other)
  const { closed: _, ...rest } = withBetterLine({ ...seen, ...(match && { match }) }, other)
  return {
    kept: foldCall({ ...rest, ...(closed && { closed }) }, [...seen.legs, ...other.legs]),
    gone: { ...other, legs: [], phase: 'ended', mergedInto: seen.id, wrapUp: 'not-needed' },
  }
}

function isBefore(a: Call, b: Call): boolean {
  return a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.id < b.id)
}

function latestClosing(a: Call, b: Call): Call['closed'] {
  if (!a.closed || !b.closed) return a.closed ?? b.closed
  return a.closed.at >= b.closed.at ? a.closed : b.closed
}

/** How much the agent has seen of it. */
function popRank(pop: PopState): number {
  switch (pop.state) {
    case 'announced':
      return 5
    case 'dismissed':
      return 4
    case 'over':
      return pop.wasAnnounced ? 3 : 0
    case 'beside':
      return 2
    case 'not-yet':
      return 1
  }
}
