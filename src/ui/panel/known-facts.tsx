import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardPerson, ContactLine, RememberedData } from '../../core/customers/customer-card'
import { Icon } from '../icons/icon'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { TaskList } from '../tasks/task-list'
import type { TaskLine } from '../tasks/task-line'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface KnownFactsProps {
  /** Of the call in front, the way it came through the menu. */
  readonly ivrPath?: readonly string[] | undefined
  readonly customer: CustomerId | undefined
  readonly unsolved: readonly ContactLine[]
  readonly tasks: readonly TaskLine[]
  readonly remembered: readonly RememberedData[]
  readonly notes: CardPerson['notes']
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** What the panel has room for: the menu path, open cases and tasks, data to confirm, the last notes. */
export function KnownFacts({ ivrPath, customer, unsolved, tasks, remembered, notes, now, onCommand }: KnownFactsProps) {
  const { t, whenExactly, day } = useWords()
  const { why, run } = useReply()
  return (
    <div className="known-facts">
      {ivrPath && (
        <section>
          <h3>{t('wait.path')}</h3>
          <ol className="ivr-path">{ivrPath.map((step, index) => <li key={`${index}${step}`}>{step}</li>)}</ol>
        </section>
      )}
      {unsolved.length > 0 && (
        <section>
          <h3 className="is-red">{t('unsolved.title', { count: unsolved.length })}</h3>
          <ul>
            {unsolved.map((each) => (
              <li key={each.contact} className="open-case">
                <p><strong>{each.demand ? <Label of={each.demand} /> : t(`channel.${each.channel}`)}</strong> <time className="faint small">{whenExactly(each.startedAt, now)}</time></p>
                {each.note && <p className="soft">{each.note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {tasks.length > 0 && (
        <section>
          <h3>{t('record.tasks')}</h3>
          <TaskList tasks={tasks} now={now} onCommand={onCommand} />
        </section>
      )}
      {customer && remembered.length > 0 && (
        <section>
          <h3>{t('customer.toConfirm')}</h3>
          <ul>
            {remembered.map((each) => (
              <li key={each.field} className="remembered">
                <span className="soft">{each.field}</span>
                <span>{each.value}</span>
                <time className="faint small">{day(each.toldAt, now)}</time>
                <button type="button" className="icon-button" title={t('customer.confirm')} aria-label={t('customer.confirmField', { field: each.field })} onClick={() => void run(() => onCommand('customer/remember', { customer, field: each.field, value: each.value }))}><Icon name="check" /></button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h3>{t('customer.notes')}</h3>
          <ul>{notes.slice(0, 2).map((note) => <li key={note.at}>{note.text} <time className="faint small">{day(note.at, now)}</time></li>)}</ul>
        </section>
      )}
      <Refusal why={why} />
    </div>
  )
}
