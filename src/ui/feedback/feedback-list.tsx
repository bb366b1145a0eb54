import { useState } from 'react'
import { FEEDBACK_KINDS, FEEDBACK_STATES, type FeedbackKind, type FeedbackState } from '../../core/contract/feedback'
import type { AgentId } from '../../core/contract/ids'
import { countByItem } from '../../core/feedback/fold-feedback'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { useNames } from '../roster/use-names'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FeedbackLine, type ShownFeedback } from './feedback-line'
import './feedback.css'

interface FeedbackListProps {
  readonly feedback: readonly ShownFeedback[]
  readonly mayAnswer: boolean
  readonly whoOf: (agent: AgentId) => string | undefined
  readonly now: number
  readonly onCommand: OnCommand
}

/** So many at once; the filters find the others. */
const MOST_SHOWN = 100
/** Items of which more than this was said stand above the list. */
const WORTH_COUNTING = 2
const MOST_ITEMS = 5

/** What agents say to their lead: counted by kind and item, and each with what becomes of it. */
export function FeedbackList({ feedback, mayAnswer, whoOf, now, onCommand }: FeedbackListProps) {
  const { t } = useWords()
  const { nameOfAgent } = useNames()
  const [kind, chooseKind] = useState<FeedbackKind>()
  const [state, chooseState] = useState<FeedbackState>()
  if (feedback.length === 0) return <Empty title={t('feedback.none')} hint={t('feedback.noneHint')} />
  const shown = feedback.filter((each) => (kind === undefined || each.kind === kind) && (state === undefined || each.state === state))
  const items = countByItem(feedback).filter(({ total }) => total >= WORTH_COUNTING).slice(0, MOST_ITEMS)
  return (
    <div className="stack feedback-desk">
      <div className="row feedback-filters">
        <div className="segments" role="group" aria-label={t('feedback.which')}>
          <button type="button" className="button" aria-pressed={kind === undefined} onClick={() => chooseKind(undefined)}>{t('feedback.all')} <span className="number">{feedback.length}</span></button>
          {FEEDBACK_KINDS.map((each) => <button key={each} type="button" className="button" aria-pressed={kind === each} onClick={() => chooseKind(each)}>{t(`feedback.kind.${each}`)} <span className="number">{feedback.filter((of) => of.kind === each).length}</span></button>)}
        </div>
        <select className="input" aria-label={t('feedback.stateOf')} value={state ?? ''} onChange={({ target }) => chooseState(FEEDBACK_STATES.find((each) => each === target.value))}>
          <option value="">{t('feedback.anyState')}</option>
          {FEEDBACK_STATES.map((each) => <option key={each} value={each}>{t(`feedback.state.${each}`)}</option>)}
        </select>
      </div>
      {items.length > 0 && (
        <section>
          <h3 className="small soft">{t('feedback.often')}</h3>
          <ul className="feedback-items">
            {items.map(({ about, counts }) => {
              const named = feedback.find((each) => each.about?.kind === about.kind && each.about.id === about.id)
              return (
                <li key={`${about.kind} ${about.id}`} className="row">
                  <span>{t(`feedback.about.${about.kind}`)} · {named?.name === undefined ? t('feedback.gone') : typeof named.name === 'string' ? named.name : <Label of={named.name} />}</span>
                  <span className="small soft dotted">{FEEDBACK_KINDS.filter((each) => counts[each]).map((each) => <span key={each}>{t(`feedback.kind.${each}`)} <span className="number">{counts[each]}</span></span>)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {shown.length === 0 && <p className="soft">{t('table.nothingFound')}</p>}
      <ul className="feedback-rows">
        {shown.slice(0, MOST_SHOWN).map((each) => (
          <li key={each.id} className="stack">
            <FeedbackLine feedback={each} now={now} who={nameOfAgent(whoOf(each.agent) ?? each.agent)} />
            {mayAnswer && <AnswerFeedback key={each.state} feedback={each} onCommand={onCommand} />}
          </li>
        ))}
      </ul>
      {shown.length > MOST_SHOWN && <p className="small soft">{t('feedback.more', { count: MOST_SHOWN })}</p>}
    </div>
  )
}

function AnswerFeedback({ feedback: { id, state }, onCommand }: { readonly feedback: ShownFeedback; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const { isBusy, why, run } = useReply()
  const say = (next: 'taken-up' | 'answered') => void run(() => onCommand('feedback/answer', { feedback: id, state: next, text })).then((isDone) => isDone && setText(''))
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') say('answered')
      }}
    >
      <input className="input knowledge-answer" aria-label={t('feedback.answerHint')} placeholder={t('feedback.answerHint')} maxLength={2000} value={text} onChange={({ target: { value } }) => setText(value)} />
      <button className="button" disabled={isBusy || text.trim() === ''}>{t(state === 'answered' ? 'feedback.answerAgain' : 'feedback.answer')}</button>
      {state === 'new' && <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => say('taken-up')}>{t('feedback.takeUp')}</button>}
      <Refusal why={why} />
    </form>
  )
}
