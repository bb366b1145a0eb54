import { useState } from 'react'
import type { ContactId, CustomerId, EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { ContactDetail } from '../ui/contacts/contact-detail'
import { ContactTimeline } from '../ui/contacts/contact-timeline'
import { useNotThisPerson } from '../ui/contacts/use-not-this-person'
import { useCallList } from '../ui/hooks/use-call-list'
import { Failed } from '../ui/states/failed'
import { useWords } from '../ui/words/use-words'
import { DayPart } from './day-part'

interface CallsTabProps {
  readonly settings: Settings
  readonly now: EpochMs
  readonly onOpenCustomer: (customer: CustomerId) => void
}

const KINDS = ['missed', 'outbound'] as const

/** Missed and outbound calls are contacts too: each with a list, and opened as a card of its own. */
export function CallsTab({ settings, now, onOpenCustomer }: CallsTabProps) {
  const { t } = useWords()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('missed')
  const [opened, setOpened] = useState<ContactId>()
  const calls = useCallList(kind, settings)
  const { say, bar } = useNotThisPerson(settings, now)
  if (calls.hasFailed) return <Failed />
  return (
    <div className="panel-stack">
      {!opened && <DayPart settings={settings} hasAdvice={false} />}
      {bar}
      {opened ? (
        <ContactDetail key={opened} contact={opened} settings={settings} now={now} onNotThis={say} onOpenCustomer={onOpenCustomer} onClose={() => setOpened(undefined)} />
      ) : (
        <>
          <div className="segments" role="group" aria-label={t('record.calls')}>
            {KINDS.map((each) => <button key={each} type="button" className="button" aria-pressed={kind === each} onClick={() => setKind(each)}>{t(`record.${each}`)}</button>)}
          </div>
          <ContactTimeline
            contacts={calls.value} now={now} empty={{ title: t(`record.${kind}Empty`), hint: t(`record.${kind}Hint`) }}
            onOpen={(each) => setOpened(each.contact)} onNotThis={(each) => say({ contact: each.contact, customer: each.customer, name: each.who })}
          />
        </>
      )}
    </div>
  )
}
