import { useLive, type Live } from '../../adapters/store/read/live'
import { readAlerts } from '../../adapters/store/read/read-alerts'
import { readSurges } from '../../adapters/store/read/read-surges'
import type { WarnedSurge } from '../../core/surges/warned-surges'
import { readBoard, type BoardAsked } from '../../adapters/store/read/read-board'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { AlertShown } from '../../core/alerts/raised-alerts'
import type { Board } from '../../core/metrics/board-figures'
import type { WrapUpCode } from '../../core/contract/definitions'
import { reader } from './reader'

export interface BoardShown {
  readonly board: Board
  readonly codes: readonly WrapUpCode[]
  readonly alerts: readonly AlertShown[]
  readonly surges: readonly WarnedSurge[]
}

/** The figures of these lines in this time, and what their lead is told of. */
export function useBoard(asked: BoardAsked): Live<BoardShown> {
  const { lines, from, until, timeZone } = asked
  return useLive(reader(), async (store) => {
    const [board, codes, alerts, surges] = await Promise.all([readBoard(store, asked), readDefinitions(store, 'code'), Promise.all(lines.map((line) => readAlerts(store, line))), Promise.all(lines.map((line) => readSurges(store, line)))])
    return { board, codes, alerts: alerts.flat().sort((one, other) => other.at - one.at), surges: surges.flat().sort((one, other) => other.until - one.until) }
  }, [lines.join(), from, until, timeZone], { about: JSON.stringify([lines, from, until]) })
}
