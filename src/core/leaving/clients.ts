import type { EpochMs, VaultId } from '../contract/ids'
import type { LeavingReport } from './leaving-report'

/** A client with a vault, as the page of the data shows it. */
export interface ClientHere {
  readonly vault: VaultId
  /** As the vault is named; absent: it is of the lines that have none of their own. */
  readonly client?: string
  readonly lines: LeavingReport['lines']
  readonly customers: number
  readonly contacts: number
  /** It can be deleted, and not exported. */
  readonly isLocked: boolean
}

/** One whose key is destroyed. */
export interface ClientGone {
  readonly vault: VaultId
  /** As the vault is named; absent: it is of the lines that have none of their own. */
  readonly client?: string
  readonly lines: LeavingReport['lines']
  readonly keyDestroyedAt: EpochMs
  readonly done: number
  readonly total: number
  /** The signed report; absent: rows are still being removed. */
  readonly report?: string
  /** Files of that client are taken in again. */
  readonly isAllowedBack: boolean
}

export interface Clients {
  readonly here: readonly ClientHere[]
  /** The last one first. */
  readonly gone: readonly ClientGone[]
}
