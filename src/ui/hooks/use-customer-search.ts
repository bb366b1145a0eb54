import { useLive } from '../../adapters/store/read/live'
import { findCustomers, searchNames } from '../../adapters/store/read/find-customers'
import type { Settings } from '../../core/contract/settings'
import type { CardChoice } from '../../core/customers/customer-card'
import { reader } from './reader'

const SHOWN = 9

/** Customers by number or name, as many as can be chosen by a key. */
export function useCustomerSearch(typed: string, settings: Settings): readonly CardChoice[] {
  const text = typed.trim()
  const { value } = useLive(
    reader(),
    async (store): Promise<readonly CardChoice[]> => {
      if (!text) return []
      const byNumber = await findCustomers(store, settings.line, text, settings)
      const found = byNumber.length > 0 ? byNumber : (await searchNames(store, settings.line, text, { region: settings.region, limit: SHOWN })).found
      return found.slice(0, SHOWN).map(({ customer, name, numbers }) => ({ customer, name, numberShown: numbers[0] ?? '' }))
    },
    [text, settings],
  )
  return value ?? []
}
