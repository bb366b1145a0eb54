import { useCallback, useState } from 'react'
import type { ContactId, CustomerId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { ContactLine } from '../core/customers/customer-card'
import { ContactDetail } from '../ui/contacts/contact-detail'
import { ContactTable } from '../ui/contacts/contact-table'
import { ContactTimeline } from '../ui/contacts/contact-timeline'
import { useNotThisPerson } from '../ui/contacts/use-not-this-person'
import { useHistory } from '../ui/hooks/use-history'
import { Failed } from '../ui/states/failed'
import { useWords } from '../ui/words/use-words'

interface HistoryTabProps {
  readonly customer: CustomerId | undefined
  readonly name: string | undefined
  readonly settings: Settings
  readonly now: EpochMs
}

/** One customer's contacts over all channels: in the order of time, or as a table. */
export function HistoryTab({ customer, name, settings, now }: HistoryTabProps) {
  const { t } = useWords()
  const [isTable, setTable] = useState(false)
  const [opened, setOpened] = useState<ContactId>()
  const { value, hasFailed, onMore } = useHistory(customer, settings, isTable)
  const { say, bar } = useNotThisPerson(settings, now)
  const open = useCallback((each: ContactLine) => setOpened(each.contact), [])
  const notThis = useCallback((each: ContactLine) => say({ contact: each.contact, customer, name }), [say, customer, name])
  if (hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      {bar}
      {opened ? (
        <ContactDetail key={opened} contact={opened} settings={settings} now={now} onNotThis={say} onClose={() => setOpened(undefined)} />
      ) : (
        <>
          <div className="segments" role="group" aria-label={t('history.title')}>
            <button type="button" className="button" aria-pressed={!isTable} onClick={() => setTable(false)}>{t('history.asTimeline')}</button>
            <button type="button" className="button" aria-pressed={isTable} onClick={() => setTable(true)}>{t('history.asTable')}</button>
          </div>
          {isTable
            ? <ContactTable contacts={value?.lines} now={now} onOpen={open} onNotThis={notThis} />
            : <ContactTimeline isOneCustomer contacts={value?.lines} now={now} onOpen={open} onNotThis={notThis} {...(value?.next ? { onMore } : {})} />}
        </>
      )}
    </div>
  )
}
