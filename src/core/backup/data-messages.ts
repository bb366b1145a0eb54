import type { AgentId, EpochMs, VaultId } from '../contract/ids'
import type { Settings } from '../contract/settings'
import type { CheckedReport } from '../leaving/check-report'
import type { ExportManifest, ExportWords } from '../leaving/client-export'
import type { BackupContent } from './backup-content'
import type { BackupRefusal } from './backup-header'
import type { PortableSettings } from './portable-settings'

/** Between the page of the data and its worker thread: backup, restore, and what reads or rewrites the whole database. */
export type DataOrder =
  | { readonly order: 'open' }
  /** `vault`: of one client alone. `to`: a file on disk that is written as it comes. Without one a copy is kept for the browser's downloads. */
  | { readonly order: 'back-up'; readonly passphrase: string; readonly settings: Settings; readonly agent: AgentId; readonly to?: FileSystemFileHandle; readonly vault?: VaultId }
  /** The download has it: the copy may go. */
  | { readonly order: 'let-go' }
  /** Reads the whole file and changes nothing. */
  | { readonly order: 'look'; readonly file: Blob; readonly passphrase: string }
  /** Merges the file that was looked at. */
  | { readonly order: 'restore'; readonly agent: AgentId }
  /** An unfinished restore is not to be gone on with. */
  | { readonly order: 'leave'; readonly job: string; readonly agent: AgentId }
  | { readonly order: 'stop' }
  | { readonly order: 'check-audit' }
  | { readonly order: 'write-audit'; readonly words: AuditWords }
  | { readonly order: 'rebuild' }
  /** All that belongs to a client, as a ZIP. `to`: as for a backup. */
  | { readonly order: 'export-client'; readonly vault: VaultId; readonly as: 'csv' | 'xlsx'; readonly words: ExportWords; readonly settings: Settings; readonly agent: AgentId; readonly to?: FileSystemFileHandle }
  /** The background destroyed a client's key: what it sealed is removed. */
  | { readonly order: 'go-on-leaving' }
  | { readonly order: 'check-report'; readonly file: Blob }
  | { readonly order: 'open-keys'; readonly ask: number; readonly keys: string | undefined }

export type DataTold =
  | { readonly told: 'opened'; readonly unfinished: readonly UnfinishedRestore[] }
  | { readonly told: 'backing-up'; readonly done: number; readonly total: number }
  | { readonly told: 'backed-up'; readonly content: BackupContent; readonly unreadable: number; readonly bytes: number; readonly file?: File; readonly vault?: VaultId }
  | { readonly told: 'looking'; readonly done: number; readonly total: number }
  | { readonly told: 'looked'; readonly found: FoundBackup }
  | { readonly told: 'restoring'; readonly done: number; readonly total: number }
  | { readonly told: 'restored'; readonly added: number; readonly skipped: number; readonly ofLeft: number }
  | { readonly told: 'audit-checked'; readonly rows: number; readonly brokenAt?: number }
  | { readonly told: 'audit-written'; readonly file: Blob; readonly rows: number }
  | { readonly told: 'rebuilding'; readonly done: number; readonly total: number }
  | { readonly told: 'rebuilt'; readonly facts: number }
  | { readonly told: 'exporting'; readonly done: number; readonly total: number }
  | ({ readonly told: 'client-exported'; readonly file?: File } & ExportedClient)
  | { readonly told: 'leaving'; readonly done: number; readonly total: number }
  | { readonly told: 'client-left' }
  | { readonly told: 'report-checked'; readonly checked: CheckedReport }
  | { readonly told: 'refused'; readonly of: DataWork; readonly why: DataRefusal }
  /** A worker thread reaches no session storage: the page reads it. */
  | { readonly told: 'ask-keys'; readonly ask: number; readonly vault: string }

/** What the thread is at; one at a time. */
export type DataWork = 'backup' | 'restore' | 'audit' | 'repair' | 'leaving'
export type DataRefusal = BackupRefusal | 'failed' | 'no-such-client' | 'too-many-rows' | 'too-large' | 'not-a-report' | 'newer-format'

export interface ExportedClient {
  readonly vault: VaultId
  readonly bytes: number
  readonly files: ExportManifest['files']
  readonly unreadable: number
  /** SHA-256 of the manifest, which names that of every other file. */
  readonly manifest: string
}

export interface FoundBackup {
  readonly createdAt: EpochMs
  /** Whether it was made by this very installation. */
  readonly isOwn: boolean
  readonly content: BackupContent
  readonly settings?: PortableSettings
  readonly here: Pick<BackupContent, 'facts' | 'customers' | 'contacts'>
  /** How many of its facts an interrupted restore of this file had brought in. */
  readonly restoredBefore: number
}

export interface UnfinishedRestore {
  readonly job: string
  readonly startedAt: EpochMs
  /** When the file was made, by which a person finds it again. */
  readonly createdAt: EpochMs
  readonly done: number
  readonly total: number
}

/** The header of the exported audit, in the agent's language. */
export interface AuditWords {
  readonly columns: readonly string[]
}
