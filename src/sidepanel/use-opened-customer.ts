import { useState } from 'react'
import type { CallId, CustomerId, LineId } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { OnCommand } from '../ui/hooks/reply'
import { useCustomerRecord } from '../ui/hooks/use-customer-record'

/**
 * A record opened by hand stands until another call comes to the front, or another line of business: then that caller's does. It does not come back when that
 * call is over: by then the agent may be typing where it would stand. Opening is audited.
 */
export function useOpenedCustomer(front: CallId | undefined, settings: Settings, onCommand: OnCommand) {
  const [opened, setOpened] = useState<{ readonly customer: CustomerId; readonly during: CallId | undefined; readonly line: LineId }>()
  const [askedTab, askTab] = useState<{ readonly id: string }>()
  if (opened && (opened.during !== front || opened.line !== settings.line)) setOpened(undefined)
  const customer = opened?.customer
  const { value: record } = useCustomerRecord(customer, settings)
  return {
    customer, askedTab,
    record: customer ? record : undefined,
    open: (wanted: CustomerId) => {
      setOpened({ customer: wanted, during: front, line: settings.line })
      askTab({ id: 'history' })
      void onCommand('customer/open', { customer: wanted })
    },
    close: () => setOpened(undefined),
  }
}
