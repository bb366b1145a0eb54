import { CALL_PAUSE_MS, useLive } from '../../adapters/store/read/live'
import { readTranscriptOfCall } from '../../adapters/store/read/read-transcript'
import type { CallId } from '../../core/contract/ids'
import type { Turn } from '../../core/guidance/turn'
import { reader } from './reader'

const NO_TURNS: readonly Turn[] = []

/** What was said in a call so far. */
export function useTurns(call: CallId | undefined): readonly Turn[] {
  return useLive(reader(), async (store) => (call ? (await readTranscriptOfCall(store, call)).lines : NO_TURNS), [call], { longestPauseMs: CALL_PAUSE_MS }).value ?? NO_TURNS
}
