import type { EpochMs } from './ids'

export const AUDIT_ACTIONS = ['opened', 'exported', 'changed', 'erased', 'unlocked', 'locked', 'imported', 'restored', 'backed-up', 'swept', 'published', 'taken', 'refused', 'trusted', 'left', 'warned'] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** A row of the audit as it is read by a person. */
export interface AuditLine {
  readonly n: number
  readonly at: EpochMs
  /** The number the contact center gave; absent: it was done by itself, or nobody had started a shift. */
  readonly agentNumber?: string
  readonly action: AuditAction
  /** An id, or what kind of thing it was: `settings/change`, `retention/contacts/…`, `log`. */
  readonly about?: string
  /** Of a customer who is still here, and whose vault is open. */
  readonly customerName?: string
  readonly count?: number
}

export interface AuditPage {
  /** Newest first. */
  readonly lines: readonly AuditLine[]
  readonly rows: number
}
