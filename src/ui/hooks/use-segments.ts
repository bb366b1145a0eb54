import { useLive, type Live } from '../../adapters/store/read/live'
import { readLeaves, readReturns } from '../../adapters/store/read/read-segments'
import type { LeavesState, ReturnsState } from '../../core/segments/segments-state'
import { reader } from './reader'

export function useReturns(): Live<ReturnsState> {
  return useLive(reader(), readReturns, [])
}

export function useLeaves(): Live<LeavesState> {
  return useLive(reader(), readLeaves, [])
}
