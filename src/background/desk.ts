import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { Store } from '../adapters/store/open-store'

/** What every use case works with: the open database, the settings in force, the clock and fresh ids. */
export interface Desk {
  readonly store: Store
  readonly settings: Settings
  readonly now: () => EpochMs
  readonly newId: () => string
  /** Its calls are made up: whatever reaches beyond its database (a pop, a reminder, an alarm, what the ranking learns, a model) is left out. */
  readonly isPractice?: true
}
