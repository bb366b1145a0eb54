import { useState } from 'react'
import { useLive, type Live } from '../../adapters/store/read/live'
import { readHistory, type HistoryPage } from '../../adapters/store/read/read-history'
import type { CustomerId } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

const PAGE = 50

/** The contacts of a customer, newest first, as many pages as were asked for. */
export function useHistory(customer: CustomerId | undefined, settings: Settings, isWhole: boolean): Live<HistoryPage> & { readonly onMore: () => void } {
  const [pages, setPages] = useState(1)
  const limit = isWhole ? 10_000 : pages * PAGE
  const live = useLive<HistoryPage>(
    reader(),
    async (store) => (customer ? await readHistory(store, customer, { limit, agent: settings.agent }) : { lines: [] }),
    [limit, settings.agent?.id],
    { about: customer },
  )
  return { ...live, onMore: () => setPages(pages + 1) }
}
