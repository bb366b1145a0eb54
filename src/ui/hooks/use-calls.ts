import { useLive, type Live } from '../../adapters/store/read/live'
import { readCalls, type CallInList } from '../../adapters/store/read/read-calls'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

/** Calls in progress and waiting for wrap-up, oldest first. */
export function useCalls(settings: Settings): Live<readonly CallInList[]> {
  return useLive(reader(), (store) => readCalls(store), [settings.agent?.id])
}
