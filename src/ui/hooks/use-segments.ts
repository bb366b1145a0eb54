import { useLive, type Live } from '../../adapters/store/read/live'
import { readLeaves, readReturns } from '../../adapters/store/read/read-segments'
import type { Settings } from '../../core/contract/settings'
import type { LeavesState, ReturnsState } from '../../core/segments/segments-state'
import { reader } from './reader'

export function useReturns(): Live<ReturnsState> {
  return useLive(reader(), readReturns, [])
}

/** Of the line in front. */
export function useLeaves({ line, decided: { segmentKey } }: Pick<Settings, 'line' | 'decided'>): Live<LeavesState> {
  return useLive(reader(), (store) => readLeaves(store, line, segmentKey), [line, segmentKey])
}
