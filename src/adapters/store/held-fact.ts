import type { Fact } from '../../core/contract/facts'
import type { MatchKey } from '../../core/contract/ids'
import type { ContactRow, Sealed } from './rows'
import type { VaultAccess } from './sealing/keyring'

/** A fact with the vault it lies in. */
export interface HeldFact {
  readonly fact: Fact
  readonly access: VaultAccess
  /** What is personal of it, as it lies in its row. */
  readonly sealed: Sealed
  /** The key of its number under our own match key, where the one in its envelope is another installation's. */
  readonly numberKey?: MatchKey
}

/** What a contact was and became, so that counts follow. */
export interface ContactChange {
  readonly before: ContactRow | undefined
  readonly after: ContactRow
}
