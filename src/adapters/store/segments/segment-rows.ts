import type { AgentId, DeviceId, EpochMs, LineId, SiteId } from '../../../core/contract/ids'
import type { SegmentRefusal } from '../../../core/segments/judge-segment'

type Bytes = Uint8Array<ArrayBuffer>

/** A segment of this desk's own facts. Its bytes stay for a while after they were sent, so that they can be sent again just as they were. */
export interface MadeSegmentRow {
  readonly line: LineId
  readonly firstSeq: number
  readonly lastSeq: number
  readonly count: number
  readonly hash: string
  readonly madeAt: EpochMs
  readonly personal: 'shared' | 'withheld'
  readonly bytes?: Bytes
  /** Nobody has it yet. */
  readonly isUnsent?: 1
  readonly sentAt?: EpochMs
  /** When the bytes may go. */
  readonly bytesUntil?: EpochMs
}

/** A segment that was merged: what is known to be here of a device. */
export interface TakenSegmentRow {
  readonly hash: string
  readonly device: DeviceId
  readonly line: LineId
  readonly firstSeq: number
  readonly lastSeq: number
  readonly previous: string
  readonly count: number
  readonly madeAt: EpochMs
  readonly takenAt: EpochMs
  readonly agents: readonly AgentId[]
}

/** One that was not merged: it waits for a person, with its bytes, or was refused. */
export interface AsideSegmentRow {
  /** Of the segment; of the whole file, where nothing of it could be told apart. */
  readonly hash: string
  readonly state: 'waiting' | SegmentRefusal
  /** Of the file it came in. */
  readonly file: string
  readonly at: EpochMs
  readonly device?: DeviceId
  readonly line?: LineId
  readonly firstSeq?: number
  readonly lastSeq?: number
  readonly agents?: readonly AgentId[]
  readonly publicKey?: string
  readonly bytes?: Bytes
}

/** A device a person has decided about. */
export interface SegmentDeviceRow {
  readonly device: DeviceId
  readonly kid: string
  readonly publicKey: string
  readonly state: 'accepted' | 'turned-away'
  readonly at: EpochMs
}

/** A key that segments are encrypted to. */
export interface SegmentKeyRow {
  readonly kid: string
  readonly site: SiteId
  /** Raw point, base64url. */
  readonly publicKey: string
  readonly at: EpochMs
  /** Of a lead's desk: opens what was encrypted to it. No script can take it out. */
  readonly private?: CryptoKey
  /** The same, under a passphrase: for the desks of other leads. */
  readonly locked?: LockedSegmentKey
  /** This desk encrypts its own segments to it. */
  readonly isOurs?: 1
}

export interface LockedSegmentKey {
  readonly rounds: number
  readonly salt: string
  readonly iv: string
  readonly sealed: string
}
