import type { EpochMs } from '../../../core/contract/ids'
import { SUCCESSION_EVENT } from '../sip-websocket/hook-wire'
import type { FrameDirection } from '../sip-websocket/sip-evidence'
import type { Ledger } from './keep-ledger'
import type { FrameQueue } from './watch-sockets'

/** What still reaches a retired hook: sockets made and frames sent through what the page kept of it, Blobs being read. */
export interface Heir {
  take(text: string, seen: FrameDirection, at: EpochMs): void
  watch(socket: WebSocket): void
  sent(socket: WebSocket, data: unknown): void
}

export interface Inheritance {
  /** Raised when the form of the rest changes: then a newer hook takes the sockets and begins a new ledger. */
  readonly version: number
  readonly ledger: Ledger
  readonly sockets: readonly (readonly [WebSocket, FrameQueue])[]
  bequeath(heir: Heir): void
}

export const LEDGER_VERSION = 1

type Adopt = (inheritance: Inheritance) => void

/** Asks a hook that an extension reload left in this window to retire. It answers before this returns, or there is none. */
export function askForInheritance(): Inheritance | undefined {
  let inherited: Inheritance | undefined
  const adopt: Adopt = (given) => {
    inherited = given
  }
  document.dispatchEvent(new CustomEvent(SUCCESSION_EVENT, { detail: { adopt } }))
  return inherited
}

/** The page may send this event too. It learns nothing by it that it does not know: the frames are its own. */
export function readSuccession(event: Event): Adopt | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined
  const isAsking = typeof detail === 'object' && detail !== null && 'adopt' in detail && typeof detail.adopt === 'function'
  return isAsking ? (detail.adopt as Adopt) : undefined
}
