import type { AgentId, DeviceId, LineId, SiteId } from '../contract/ids'

/** Between the page of what comes back and its worker thread. One order at a time. */
export type SegmentsOrder =
  /** `agent`: who sits here, for the audit. */
  | { readonly order: 'take'; readonly files: readonly File[]; readonly site: SiteId; readonly agent: AgentId }
  | { readonly order: 'decide'; readonly device: DeviceId; readonly publicKey: string; readonly isAccepted: boolean; readonly site: SiteId; readonly agent: AgentId }
  | { readonly order: 'forget'; readonly hash: string }
  /** `isAgain`: with all that was sent before and is still here. */
  | { readonly order: 'save'; readonly isPersonalShared: boolean; readonly isAgain: boolean; readonly recipientByPolicy?: string | undefined; readonly agent: AgentId }
  /** The file was handed over. */
  | { readonly order: 'sent'; readonly segments: readonly SentSegment[] }
  | { readonly order: 'make-key'; readonly passphrase: string; readonly site: SiteId; readonly agent: AgentId }
  | { readonly order: 'save-key' }
  | { readonly order: 'take-key'; readonly file: File; readonly passphrase: string; readonly site: SiteId; readonly agent: AgentId }
  | { readonly order: 'set-recipient'; readonly code: string; readonly site: SiteId; readonly agent: AgentId }
  | { readonly order: 'stop' }
  | { readonly order: 'open-keys'; readonly ask: number; readonly keys: string | undefined }

export interface SentSegment {
  readonly line: LineId
  readonly firstSeq: number
}

export type SegmentsWork = 'returns' | 'leaves' | 'key'

export type SegmentsTold =
  | { readonly told: 'taking'; readonly done: number; readonly total: number }
  | { readonly told: 'taken'; readonly taken: TakenCounts }
  | { readonly told: 'saved'; readonly file: Blob; readonly segments: readonly SentSegment[]; readonly facts: number; readonly locked: number; readonly unaddressed: number }
  | { readonly told: 'done' }
  | { readonly told: 'key-saved'; readonly file: Blob }
  | { readonly told: 'refused'; readonly of: SegmentsWork; readonly why: SegmentsRefusal }
  /** A worker thread reaches no session storage: the page reads it. */
  | { readonly told: 'ask-keys'; readonly ask: number; readonly vault: string }

/** Of segments, but for `added`, which are facts that were not here. */
export interface TakenCounts {
  readonly merged: number
  readonly added: number
  readonly known: number
  readonly waiting: number
  readonly refused: number
}

export type SegmentsRefusal =
  | 'not-saved' | 'vault-locked' | 'stopped' | 'job-running' | 'file-not-read' | 'no-recipient' | 'nothing-to-send'
  | 'passphrase-too-short' | 'wrong-passphrase' | 'not-a-key' | 'wrong-site' | 'failed'
