import { useLive, type Live } from '../../adapters/store/read/live'
import { readRetention } from '../../adapters/store/read/read-retention'
import type { EpochMs } from '../../core/contract/ids'
import type { RetentionState } from '../../core/retention/retention-state'
import { reader } from './reader'

export function useRetention(): Live<RetentionState> {
  return useLive(reader(), (store) => readRetention(store, Date.now() as EpochMs), [])
}
