import type { Store } from '../../adapters/store/open-store'
import type { CustomerId, LineId } from '../../core/contract/ids'
import type { Desk } from '../desk'

/**
 * Of which line of business something is that is said of a customer now: of the one in front where his record lies in its vault,
 * else of the line he is known to.
 */
export async function lineOfCustomer({ store, settings }: Pick<Desk, 'store' | 'settings'>, customer: CustomerId): Promise<LineId> {
  const row = await store.db.customers.get(customer)
  if (row === undefined || (await store.keyring.forLine(settings.line)).vault === row.vault) return settings.line
  return row.line
}

/** Whether a customer lies in the vault of that line; one who is not known yet may come to lie there. */
export async function isCustomerOfLine(store: Store, customer: CustomerId, line: LineId): Promise<boolean> {
  const row = await store.db.customers.get(customer)
  return row === undefined || (await store.keyring.forLine(line)).vault === row.vault
}
