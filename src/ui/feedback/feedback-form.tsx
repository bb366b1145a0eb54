import { useId } from 'react'
import { FEEDBACK_KINDS, type FeedbackAbout, type FeedbackKind } from '../../core/contract/feedback'
import { useKept } from '../forms/use-kept'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import type { FeedbackDesk } from './feedback-context'
import './feedback.css'

interface FeedbackFormProps {
  readonly about: FeedbackAbout | undefined
  readonly desk: FeedbackDesk
  readonly onGiven: () => void
}

/** What kind, and in the agent's words. Half-typed words stay until they are sent. */
export function FeedbackForm({ about, desk: { isPersonalShared, onCommand }, onGiven }: FeedbackFormProps) {
  const { t } = useWords()
  const key = about ? `${about.kind} ${about.id}` : 'nothing'
  const [kind, choose] = useKept<FeedbackKind>(`feedback kind ${key}`, 'mismatch')
  const [text, setText] = useKept(`feedback ${key}`, '')
  const { isBusy, why, run } = useReply()
  const hint = useId()
  // Of something, praise needs no words.
  const isEnough = text.trim() !== '' || (kind === 'praise' && about !== undefined)
  return (
    <form
      className="feedback-form stack"
      aria-label={t('feedback.title')}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEnough) return
        void run(() => onCommand('feedback/give', { kind, ...(about && { about }), text })).then((isDone) => {
          if (!isDone) return
          setText(undefined)
          choose(undefined)
          onGiven()
        })
      }}
    >
      <div className="segments" role="group" aria-label={t('feedback.which')}>
        {FEEDBACK_KINDS.map((each) => <button key={each} type="button" className="button" aria-pressed={kind === each} onClick={() => choose(each)}>{t(`feedback.kind.${each}`)}</button>)}
      </div>
      <textarea className="input" rows={3} maxLength={2000} aria-label={t('feedback.words')} placeholder={t(`feedback.hint.${kind}`)} aria-describedby={hint} value={text} onChange={({ target: { value } }) => setText(value)} />
      <p id={hint} className="field-hint">{t(isPersonalShared ? 'feedback.leaves' : 'feedback.stays')}</p>
      <Refusal why={why} />
      <div><button className="button is-main" disabled={isBusy || !isEnough}>{t('feedback.send')}</button></div>
    </form>
  )
}
