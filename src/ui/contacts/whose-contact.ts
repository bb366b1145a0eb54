import type { ContactId, CustomerId } from '../../core/contract/ids'

export interface WhoseContact {
  readonly contact: ContactId
  /** Whose it is so far; absent: nobody known. */
  readonly customer?: CustomerId | undefined
  readonly name?: string | undefined
}
