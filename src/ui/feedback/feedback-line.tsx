import type { Labels } from '../../core/contract/language'
import type { Feedback } from '../../core/feedback/fold-feedback'
import { Label } from '../words/label'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import './feedback.css'

export type ShownFeedback = Feedback & { readonly name?: Labels | string; readonly step?: Labels }

/** One thing that was said: of what, in which words, and what became of it. `who`: where several people's stand in one list. */
export function FeedbackLine({ feedback, now, who }: { readonly feedback: ShownFeedback; readonly now: number; readonly who?: string | undefined }) {
  const { t, whenExactly } = useWords()
  const { nameOfAgent } = useNames()
  const { kind, about, text, at, state, answer } = feedback
  return (
    <div className="feedback-line">
      <p className="row small">
        <span className={`feedback-kind is-${kind}`}>{t(`feedback.kind.${kind}`)}</span>
        <span className={state === 'new' ? 'is-amber' : state === 'answered' ? 'is-green' : 'soft'}>{t(`feedback.state.${state}`)}</span>
        {who !== undefined && <span className="soft">{nameOfAgent(who)}</span>}
        <span className="faint number">{whenExactly(at, now)}</span>
      </p>
      {about && <p className="small soft">{t(`feedback.about.${about.kind}`)} · {nameOf(feedback) ?? t('feedback.gone')}{feedback.step && <> · <Label of={feedback.step} /></>}</p>}
      <p className={text === '' ? 'faint' : ''}>{text === '' ? t('feedback.noWords') : text}</p>
      {answer && answer.text !== '' && <p className="small soft">{t('feedback.answered', { when: whenExactly(answer.at, now), text: answer.text })}</p>}
    </div>
  )
}

function nameOf({ name }: ShownFeedback) {
  if (name === undefined) return undefined
  return typeof name === 'string' ? name : <Label of={name} />
}
