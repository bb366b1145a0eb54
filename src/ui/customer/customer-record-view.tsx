import type { EpochMs } from '../../core/contract/ids'
import { DialNumber } from '../calls/dial-number'
import { addressOf } from '../format/address-of'
import type { LineMark } from '../../core/settings/line-marks'
import type { OnCommand } from '../hooks/reply'
import type { CustomerRecord } from '../hooks/use-customer-record'
import { CloseButton } from '../keys/close-button'
import { useKey } from '../keys/use-key'
import { TagRow } from '../card/tag-row'
import { LineBadge } from '../lines/line-mark'
import { KnownFacts } from '../panel/known-facts'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import './customer.css'

interface CustomerRecordViewProps {
  /** Of the line of business he is looked at in, where there are several. */
  readonly mark?: LineMark | undefined
  readonly record: CustomerRecord
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onClose: () => void
}

/** A customer's record opened by hand: who it is and what is open. History and editing stand in the tabs. */
export function CustomerRecordView({ mark, record, now, onCommand, onClose }: CustomerRecordViewProps) {
  const { t } = useWords()
  const { person, tags, remembered, unsolved, tasks } = record
  useKey({ key: 'escape', label: t('record.close'), run: onClose })
  return (
    <article className="customer-record stack" aria-label={t('record.opened')}>
      <header className="row is-spread">
        <h2 className="record-name">{person.salutation ? addressOf(person.name, person.salutation) : person.name} <LineBadge mark={mark} /></h2>
        <CloseButton label={t('record.close')} onClose={onClose} />
      </header>
      <p className="dotted number">{person.numbers.map((each) => <span key={each}><DialNumber number={each} /></span>)}{person.externalId && <span className="faint"><Label of={person.externalId} /></span>}</p>
      <TagRow tags={tags} />
      <KnownFacts customer={person.customer} unsolved={unsolved} tasks={tasks} remembered={remembered} notes={person.notes} now={now} onCommand={onCommand} />
    </article>
  )
}
