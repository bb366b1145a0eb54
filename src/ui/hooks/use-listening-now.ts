import { useLive } from '../../adapters/store/read/live'
import { readListeningNow } from '../../adapters/store/read/read-listening-now'
import type { Listening } from '../../core/contract/audio'
import { reader } from './reader'

/** Whether a call is listened to. */
export function useListeningNow(): Listening | undefined {
  return useLive(reader(), readListeningNow, []).value
}
