import { readCard } from '../adapters/store/read/read-card'
import { readCalls, type CallInList } from '../adapters/store/read/read-calls'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { CustomerCard } from '../core/customers/customer-card'
import { isOnDesk } from '../ui/hooks/is-on-desk'
import { reader } from '../ui/hooks/reader'
import { chooseFront } from './choose-front'

/** What the panel shows first: the calls, and the card of the one in front. */
export interface Opening {
  readonly calls: readonly CallInList[]
  readonly card: CustomerCard | undefined
}

/** Undefined: not set up yet. Rejects where the database does. */
export async function readOpening(settings: Settings): Promise<Opening | undefined> {
  if (!settings.isSetUp) return undefined
  const store = await reader()
  const calls = (await readCalls(store)).filter(isOnDesk(settings))
  const front = chooseFront({ calls, trail: [] })
  return { calls, card: front && (await readCard(store, front.call, settings, Date.now() as EpochMs)) }
}
