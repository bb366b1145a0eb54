import { useLive, type Live } from '../../adapters/store/read/live'
import { readCustomerRecord, type CustomerRecord as Read } from '../../adapters/store/read/read-customer'
import type { CustomerId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { TaskLine } from '../tasks/task-line'
import { reader } from './reader'
import { taskLineOf } from './task-line-of'

export type CustomerRecord = Omit<Read, 'tasks'> & { readonly tasks: readonly TaskLine[] }

/** A customer's record with what is open of it, apart from any call. */
export function useCustomerRecord(customer: CustomerId | undefined, settings: Settings): Live<CustomerRecord | undefined> {
  return useLive(
    reader(),
    async (store) => {
      const read = customer && (await readCustomerRecord(store, customer, settings))
      return read && { ...read, tasks: read.tasks.map((task) => taskLineOf(task, settings.region)) }
    },
    [settings],
    { about: customer },
  )
}
