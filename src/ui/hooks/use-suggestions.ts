import { useLive, type Live } from '../../adapters/store/read/live'
import type { CallInList } from '../../adapters/store/read/read-calls'
import { readCodeSuggestions } from '../../adapters/store/read/read-code-suggestions'
import type { CodeId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

/** The likeliest codes for this call, best first. */
export function useSuggestions(call: CallInList['call'] | undefined, settings: Settings): Live<readonly CodeId[]> {
  return useLive(
    reader(),
    async (store) => (call ? (await readCodeSuggestions(store, call, settings, Date.now() as EpochMs)).map(({ code }) => code) : []),
    [call?.match?.customer, settings],
    { about: call?.id },
  )
}
