import { useMemo } from 'react'
import type { LineId } from '../../core/contract/ids'
import { lineMarks, type LineMark } from '../../core/settings/line-marks'
import { useLines } from './use-lines'

/** How lines of business are told apart; nothing where there is one only. */
export function useLineMarks(): ReadonlyMap<LineId, LineMark> {
  const lines = useLines().value
  return useMemo(() => lineMarks((lines ?? []).filter(({ retiredAt }) => retiredAt === undefined)), [lines])
}
