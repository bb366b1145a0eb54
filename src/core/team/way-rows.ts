import type { EpochMs } from '../contract/ids'
import type { PlaceTrouble } from './team-place'

export type Way = 'in' | 'out'

/** How it stands with a way: when it was asked, what came of it, when it is asked again. */
export interface WayRow {
  readonly way: Way
  readonly askedAt: EpochMs
  readonly nextAt: EpochMs
  /** The last answer that was one, if only that nothing changed. */
  readonly answeredAt?: EpochMs
  /** In a row, until now. */
  readonly failures: number
  readonly trouble?: PlaceTrouble
  readonly troubleSince?: EpochMs
}

/** A file of the place as it was seen last. */
export interface WayFileRow {
  readonly way: Way
  readonly name: string
  /** Absent: it was not seen there yet. */
  readonly seenAt?: EpochMs
  readonly etag?: string
  /** Why what lies there was not taken. Absent: it was, or is our own. */
  readonly refused?: string
  /** Of a way out: the version of this desk's own pack that was queued for it. */
  readonly queued?: number
}

/** A file that waits to be written. One of the same name takes its place. */
export interface OutgoingRow {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly queuedAt: EpochMs
  /** It is written over what this desk has seen there, and over nothing else. */
  readonly isGuarded: boolean
  /** Of a pack: the step to it, which lies there before it, so that whoever sees the pack finds the step. */
  readonly step?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  readonly trouble?: PlaceTrouble
}
