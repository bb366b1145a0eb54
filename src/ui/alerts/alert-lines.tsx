import type { AlertAnswer } from '../../core/contract/alert-rules'
import type { AlertRuleId } from '../../core/contract/ids'
import type { CardAlert } from '../../core/customers/customer-card'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './alerts.css'
import { evidenceWords } from './evidence-words'

interface AlertLinesProps {
  readonly alerts: readonly CardAlert[]
  /** Absent where it is only shown: the pop stands in a page. */
  readonly onAnswer?: ((rule: AlertRuleId, answer: AlertAnswer) => void) | undefined
}

/** What the lead wants done in this call, and why: a quiet line each. What is answered says so, and steps back. */
export function AlertLines({ alerts, onAnswer }: AlertLinesProps) {
  const { t } = useWords()
  if (alerts.length === 0) return null
  return <ul className="alert-lines" role="status" aria-label={t('alerts.region')}>{alerts.map((alert) => <AlertLine key={alert.rule} alert={alert} onAnswer={onAnswer} />)}</ul>
}

function AlertLine({ alert, onAnswer }: { readonly alert: CardAlert } & Pick<AlertLinesProps, 'onAnswer'>) {
  const words = useWords()
  const { t, labelText } = words
  const { rule, labels, todo, evidence, answer } = alert
  return (
    <li className={`alert-line ${answer ? 'is-answered' : ''}`}>
      <p className="alert-head"><Icon name="alert" /><strong>{labelText(labels)}</strong><span className="soft small">{evidence.map((each) => evidenceWords(each, words)).join(' · ')}</span></p>
      {!answer && <p>{labelText(todo)}</p>}
      {answer && <p className="soft small">{t(answer === 'done' ? 'alerts.isDone' : 'alerts.isWrong')}</p>}
      {!answer && onAnswer && (
        <div className="row">
          <button type="button" className="button is-quiet small" onClick={() => onAnswer(rule, 'done')}>{t('alerts.done')}</button>
          <button type="button" className="button is-quiet small" onClick={() => onAnswer(rule, 'wrong')}>{t('alerts.wrong')}</button>
        </div>
      )}
    </li>
  )
}
