import { useMemo, useState } from 'react'
import { CALL_PAUSE_MS, useLive, type Live } from '../../adapters/store/read/live'
import type { CallInList } from '../../adapters/store/read/read-calls'
import { readCard } from '../../adapters/store/read/read-card'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { CustomerCard } from '../../core/customers/customer-card'
import { cardOfCall } from './card-of-call'
import { reader } from './reader'

/** The card of the call in front. What it showed stays while it is read anew: answered or hung up, it is the same caller. `first`: as read a moment ago. */
export function useCard(call: CallInList['call'] | undefined, settings: Settings, first?: CustomerCard): Live<CustomerCard | undefined> {
  const live = useLive(reader(), async (store) => (call ? await readCard(store, call, settings, Date.now() as EpochMs) : undefined), [call?.id, call?.phase, JSON.stringify(call?.match), settings], { longestPauseMs: CALL_PAUSE_MS, first })
  const [last, setLast] = useState<CustomerCard>()
  if (live.value && live.value !== last) setLast(live.value)
  const shown = live.value ?? (last?.call.id === call?.id ? last : undefined)
  // The list reads its calls again for any change; the card is another one only if something of it changed.
  const value = useMemo(() => cardOfCall(shown, call), [shown, call?.id, call?.phase, call?.answeredAt, call?.endedAt]) // eslint-disable-line react-hooks/exhaustive-deps
  return { value, hasFailed: live.hasFailed }
}
