import { useState } from 'react'
import type { CustomerId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { ContactTable } from '../ui/contacts/contact-table'
import { ContactTimeline } from '../ui/contacts/contact-timeline'
import { useHistory } from '../ui/hooks/use-history'
import { Failed } from '../ui/states/failed'
import { useWords } from '../ui/words/use-words'

interface HistoryTabProps {
  readonly customer: CustomerId | undefined
  readonly settings: Settings
  readonly now: EpochMs
}

/** One customer's contacts over all channels: in the order of time, or as a table. */
export function HistoryTab({ customer, settings, now }: HistoryTabProps) {
  const { t } = useWords()
  const [isTable, setTable] = useState(false)
  const { value, hasFailed, onMore } = useHistory(customer, settings, isTable)
  if (hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      <div className="segments" role="group" aria-label={t('history.title')}>
        <button type="button" className="button" aria-pressed={!isTable} onClick={() => setTable(false)}>{t('history.asTimeline')}</button>
        <button type="button" className="button" aria-pressed={isTable} onClick={() => setTable(true)}>{t('history.asTable')}</button>
      </div>
      {isTable ? <ContactTable contacts={value?.lines} now={now} /> : <ContactTimeline contacts={value?.lines} now={now} {...(value?.next ? { onMore } : {})} />}
    </div>
  )
}
