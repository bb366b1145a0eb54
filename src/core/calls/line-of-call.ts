import type { Call, LineBy } from './call'

export type LineKnown = Pick<Call, 'line' | 'lineBy'>

const RANK: Readonly<Record<LineBy, number>> = { dialled: 2, site: 1 }
const rankOf = ({ lineBy }: LineKnown): number => (lineBy === undefined ? 0 : RANK[lineBy])

/**
 * The call as it is once its line of business is known better: by the number dialled, which another detector told, say. Whom it was
 * matched with was somebody of the other line. What is over or written stays with the line it was of.
 */
export function withBetterLine<C extends Call>(call: C, known: LineKnown): C {
  if (rankOf(known) <= rankOf(call) || call.phase === 'ended' || call.recordedAs !== undefined) return call
  const { line, lineBy } = known
  if (line === call.line || lineBy === undefined) return lineBy === undefined ? call : { ...call, lineBy }
  const { match: _, ...rest } = call
  // Only its match is gone, which a call need not have.
  return { ...rest, line, lineBy } as C
}
