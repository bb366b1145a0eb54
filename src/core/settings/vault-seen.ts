import type { LineId, VaultId } from '../contract/ids'
import type { Labels } from '../contract/language'

/** Without a passphrase, open, or locked. */
type VaultState = 'none' | 'open' | 'locked'

/** A vault of this desk, with the lines of business whose records lie in it. */
export interface VaultSeen {
  readonly id: VaultId
  /** Absent: the vault of all lines that name none. */
  readonly client?: string
  readonly lines: readonly LineInVault[]
  readonly state: VaultState
}

export interface LineInVault {
  readonly id: LineId
  readonly labels: Labels
  /** It should lie in the vault of that client (in the common one, where there is none), and had records here before that was said. */
  readonly meant?: { readonly client: string | undefined }
}
