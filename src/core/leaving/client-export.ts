import type { Language } from '../contract/definitions'
import type { DeviceId, EpochMs, VaultId } from '../contract/ids'
import type { LeavingReport } from './leaving-report'

/** What a client is handed, each in a form that others can read. In this order in the ZIP; the manifest is last. */
export const EXPORTED_TABLES = {
  customers: ['id', 'name', 'salutation', 'numbers', 'externalIds', 'tags', 'remembered', 'notes'],
  contacts: ['id', 'customer', 'customerName', 'number', 'startedAt', 'seconds', 'channel', 'direction', 'outcome', 'line', 'agent', 'code', 'demand', 'isSolved', 'mood', 'note'],
  transcripts: ['contact', 'call', 'at', 'speaker', 'text'],
  tasks: ['id', 'kind', 'customer', 'contact', 'owner', 'dueAt', 'isDone', 'text'],
  audit: ['n', 'at', 'agent', 'line', 'action', 'about', 'count', 'previous', 'hash'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ExportedTable = keyof typeof EXPORTED_TABLES

/** Headers in the language of who exports; what stands in the cells is data. */
export interface ExportWords {
  readonly language: Language
  readonly columns: { readonly [T in ExportedTable]: readonly string[] }
}

export interface ExportManifest {
  readonly kind: 'callside-client-export'
  readonly format: 1
  readonly vault: VaultId
  readonly client?: string
  readonly lines: LeavingReport['lines']
  readonly device: DeviceId
  readonly madeAt: EpochMs
  /** Of each file as it is when it is unpacked. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string; readonly rows: number }[]
  /** Rows that did not open and are in none of them. */
  readonly unreadable: number
}

export const MANIFEST_NAME = 'manifest.json'
