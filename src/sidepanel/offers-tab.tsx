import type { CallInList } from '../adapters/store/read/read-calls'
import type { CustomerId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { OnCommand } from '../ui/hooks/reply'
import { useOffers } from '../ui/hooks/use-offers'
import { OffersPanel } from '../ui/offers/offers-panel'

interface OffersTabProps {
  readonly call: CallInList['call'] | undefined
  readonly customer: CustomerId | undefined
  readonly settings: Settings
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** Read only while it is looked at: nothing of it pops up by itself. */
export function OffersTab({ call, customer, settings, now, onCommand }: OffersTabProps) {
  const offers = useOffers(call, settings)
  return <OffersPanel key={call?.id} call={call?.id} customer={customer} read={offers.value} hasFailed={offers.hasFailed} now={now} onCommand={onCommand} />
}
