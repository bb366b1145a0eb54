import { useContext, useState } from 'react'
import type { FeedbackAbout } from '../../core/contract/feedback'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { FeedbackContext } from './feedback-context'
import { FeedbackForm } from './feedback-form'
import './feedback.css'

/** Beside something that a lead wrote: what the agent has to say of it. */
export function FeedbackButton({ about }: { readonly about: FeedbackAbout }) {
  const { t } = useWords()
  const desk = useContext(FeedbackContext)
  const [state, setState] = useState<'closed' | 'open' | 'given'>('closed')
  if (!desk) return null
  const isOpen = state === 'open'
  return (
    <div className="feedback-of">
      <div className="row">
        <button type="button" className="button is-quiet small" aria-expanded={isOpen} onClick={() => setState(isOpen ? 'closed' : 'open')}><Icon name="chat" />{t('feedback.open')}</button>
        {state === 'given' && <span className="small is-green" role="status">{t('feedback.given')}</span>}
      </div>
      {isOpen && <FeedbackForm about={about} desk={desk} onGiven={() => setState('given')} />}
    </div>
  )
}
