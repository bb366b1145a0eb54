import type { DetectorName } from '../../../src/core/contract/call-signal'
import type { PageProfile } from '../../../src/core/contract/replies'

/** A page with one detector's surface in the hands of the test. `settle` waits until the detector has had time to tell. */
export interface Stage {
  readonly profile: PageProfile
  readonly ring: (number: string, name?: string) => void
  /** What this surface can show besides a ring; absent: it cannot. */
  readonly answer?: () => void
  readonly hold?: () => void
  readonly resume?: () => void
  readonly hangUp?: () => void
  /** Shows the same again, as pages and networks do. */
  readonly repeat: () => void
  /** What is on such pages and is no call of this agent. */
  readonly chatter: () => void
  readonly settle: () => Promise<void>
  readonly close: () => void
}

export type Stages = Readonly<Record<DetectorName, () => Stage>>
