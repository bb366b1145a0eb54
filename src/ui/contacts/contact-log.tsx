import { useCallback, useState } from 'react'
import type { ContactId, CustomerId, EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { useLog } from '../hooks/use-log'
import { Failed } from '../states/failed'
import { ContactDetail } from './contact-detail'
import { ContactTable, type LogLine } from './contact-table'
import { useNotThisPerson } from './use-not-this-person'

interface ContactLogProps {
  readonly settings: Settings
  readonly now: EpochMs
  readonly onOpenCustomer?: (customer: CustomerId) => void
}

/** Every contact of the line of business. */
export function ContactLog({ settings, now, onOpenCustomer }: ContactLogProps) {
  const log = useLog(settings)
  const [opened, setOpened] = useState<ContactId>()
  const { say, bar } = useNotThisPerson(settings, now)
  // The rows are drawn anew when these are.
  const open = useCallback((each: LogLine) => setOpened(each.contact), [])
  const notThis = useCallback((each: LogLine) => say({ contact: each.contact, customer: each.customer, name: each.who }), [say])
  if (log.hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      {bar}
      {opened && <ContactDetail key={opened} contact={opened} settings={settings} now={now} onNotThis={say} onOpenCustomer={onOpenCustomer} onClose={() => setOpened(undefined)} />}
      <div className="panel-stack" hidden={opened !== undefined}>
        <ContactTable contacts={log.value} now={now} isLog onOpen={open} onNotThis={notThis} />
      </div>
    </div>
  )
}
