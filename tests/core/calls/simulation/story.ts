import type { CallSignal } from '../../../../src/core/contract/call-signal'
import type { SignalPlace } from '../../../../src/core/calls/fold-leg'

/** What truly happens at one desk, and what is seen of it. Made without a look at the code under test. */
export interface Story {
  readonly seed: number
  readonly tabs: readonly Tab[]
  readonly views: readonly View[]
  readonly calls: readonly TrueCall[]
  readonly deliveries: readonly Delivery[]
}

export interface Tab {
  readonly tab: number
  readonly window: number
  /** The document of its top frame, where our pop stands if it is ready. */
  readonly document: string
  readonly hasPop: boolean
}

/** What the agent looks at, from a moment on. */
export interface View {
  readonly from: number
  /** Absent: another program is in front. */
  readonly focusedWindow?: number
  /** Active tab by window. */
  readonly active: Readonly<Record<number, number>>
  readonly isPanelOpen: boolean
}

export interface TrueCall {
  readonly id: string
  /** Calls tied by an attended transfer are one contact. */
  readonly contact: string
  readonly number?: string
  readonly direction: 'inbound' | 'outbound'
  readonly startedAt: number
  readonly answeredAt?: number
  readonly endedAt: number
}

/** One signal as it arrives: `signal.at` is when it was seen, `arrivesAt` when the background hears of it. */
export interface Delivery {
  readonly call: string
  readonly arrivesAt: number
  readonly signal: CallSignal
  readonly place: SignalPlace
  /** What is known of the number there. `unclear`: there is one, but it cannot be compared (masked). */
  readonly number?: string | 'unclear'
  /** Without it nobody could decide, or nothing is lost at this desk: it is not left out when a story is shrunk either. */
  readonly isNeeded?: boolean
}
