import { useContext, useRef, useState } from 'react'
import type { FeedbackAbout } from '../../core/contract/feedback'
import type { Labels } from '../../core/contract/language'
import { Icon } from '../icons/icon'
import { useKey } from '../keys/use-key'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FeedbackContext } from './feedback-context'
import { FeedbackForm } from './feedback-form'
import { FeedbackLine, type ShownFeedback } from './feedback-line'
import './feedback.css'

interface FeedbackMenuProps {
  /** The code that is chosen in the call in front: it may be what there is something to say of. */
  readonly code: { readonly about: FeedbackAbout; readonly labels: Labels } | undefined
  /** Read while it is open. Absent: being read. */
  readonly own: readonly ShownFeedback[] | undefined
  readonly now: number
  readonly onToggle: (isOpen: boolean) => void
}

/** What of one's own is shown again; older ones are seldom asked for. */
const MOST_OWN = 5

/** In the panel's head: something to say to the lead, whatever is in front, and what became of what was said before. */
export function FeedbackMenu({ code, own, now, onToggle }: FeedbackMenuProps) {
  const { t } = useWords()
  const desk = useContext(FeedbackContext)
  const [isOpen, setOpen] = useState(false)
  const [isGiven, setGiven] = useState(false)
  const [isOfCode, setOfCode] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const toggle = (next: boolean) => {
    if (next === isOpen) return
    setOpen(next)
    setGiven(false)
    onToggle(next)
  }
  useKey(isOpen ? { key: 'escape', label: t('action.close'), run: () => {
    toggle(false)
    summary.current?.focus()
  } } : { key: '\\', label: t('feedback.title'), run: () => toggle(true) })
  if (!desk) return null
  return (
    <details className="settings-menu feedback-menu" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary ref={summary} className="icon-button" aria-label={t('feedback.title')} title={t('feedback.title')}><Icon name="chat" /></summary>
      {isOpen && (
        <div className="stack">
          <h2>{t('feedback.title')}</h2>
          {isGiven ? <p className="is-green" role="status">{t('feedback.given')}</p> : (
            <>
              {code && <label className="check"><input type="checkbox" checked={isOfCode} onChange={({ target }) => setOfCode(target.checked)} /><span>{t('feedback.ofCode')} <Label of={code.labels} /></span></label>}
              <FeedbackForm about={isOfCode ? code?.about : undefined} desk={desk} onGiven={() => setGiven(true)} />
            </>
          )}
          {own && own.length > 0 && (
            <section className="stack">
              <h3 className="small soft">{t('feedback.own')}</h3>
              <ul className="feedback-rows">{own.slice(0, MOST_OWN).map((each) => <li key={each.id}><FeedbackLine feedback={each} now={now} /></li>)}</ul>
            </section>
          )}
        </div>
      )}
    </details>
  )
}
