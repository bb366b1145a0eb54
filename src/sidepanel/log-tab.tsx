import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { ContactTable } from '../ui/contacts/contact-table'
import { useLog } from '../ui/hooks/use-log'
import { Failed } from '../ui/states/failed'

export function LogTab({ settings, now }: { readonly settings: Settings; readonly now: EpochMs }) {
  const log = useLog(settings)
  return log.hasFailed ? <Failed /> : <ContactTable contacts={log.value} now={now} isLog />
}
