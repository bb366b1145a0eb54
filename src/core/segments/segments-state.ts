import type { DeviceId, EpochMs, SiteId } from '../contract/ids'
import type { Labels } from '../contract/definitions'
import type { SeqRange } from './coverage'
import type { Recipient } from './recipient'
import type { SegmentRefusal } from './judge-segment'

/** What a lead sees of what came back. */
export interface ReturnsState {
  /** Absent: this desk has no key that opens segments. */
  readonly key?: SiteKeyState
  readonly devices: readonly DeviceState[]
  readonly refused: readonly RefusedSegment[]
}

export interface SiteKeyState {
  readonly site: SiteId
  readonly publicKey: string
  /** To be compared by voice. */
  readonly code: string
  readonly at: EpochMs
}

export interface DeviceState {
  readonly device: DeviceId
  readonly publicKey: string
  readonly code: string
  readonly state: 'accepted' | 'turned-away' | 'waiting'
  /** The numbers of the agents who sat there. */
  readonly agents: readonly string[]
  /** Of the newest segment, when it was made. */
  readonly heardAt?: EpochMs
  readonly facts: number
  /** Segments that wait for its acceptance. */
  readonly waiting: number
  readonly lines: readonly { readonly line: string; readonly labels?: Labels; readonly upTo: number; readonly gaps: readonly SeqRange[] }[]
}

export interface RefusedSegment {
  readonly hash: string
  readonly why: SegmentRefusal
  readonly file: string
  readonly at: EpochMs
  /** Where it could be told. */
  readonly code?: string
  readonly range?: SeqRange
}

/** What an agent sees of what leaves. */
export interface LeavesState {
  /** Of this device, as the lead will ask for it. */
  readonly code: string
  /** Whose key it is encrypted to. Absent: nothing leaves. */
  readonly recipient?: { readonly code: string; readonly namedBy: Recipient['namedBy'] }
  /** Not cut yet, and cut but not handed over. */
  readonly waitingFacts: number
  readonly sent: readonly { readonly at: EpochMs; readonly facts: number; readonly isPersonalShared: boolean }[]
  /** Whether what was sent can be sent again. */
  readonly isAnyKept: boolean
}
