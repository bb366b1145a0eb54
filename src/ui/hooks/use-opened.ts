import { useEffect } from 'react'
import type { CustomerId } from '../../core/contract/ids'
import type { OnCommand } from './reply'

/** Somebody looks at this customer's record by hand: one row of the audit for each looking. */
export function useOpened(customer: CustomerId | undefined, onCommand: OnCommand): void {
  useEffect(() => {
    if (customer !== undefined) void onCommand('customer/open', { customer })
    // Whose record it is, and nothing else, makes it another looking.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [customer])
}
