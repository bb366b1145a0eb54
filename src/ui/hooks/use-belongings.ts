import { useLive } from '../../adapters/store/read/live'
import { readBelongings } from '../../adapters/store/read/read-belongings'
import type { CustomerId } from '../../core/contract/ids'
import type { Belongings } from '../../core/customers/belongings'
import { reader } from './reader'

/** Absent: being read, or gone. */
export function useBelongings(customer: CustomerId, region: string): Belongings | undefined {
  return useLive(reader(), (store) => readBelongings(store, customer, region), [customer, region]).value
}
