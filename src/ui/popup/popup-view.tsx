import { useState, type ReactNode } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './popup.css'

interface PopupViewProps {
  readonly light: ReactNode
  readonly shift: ReactNode
  readonly whyNothing: ReactNode
  readonly onOpenPanel: () => void
}

/** The on/off and health light of this page. */
export function PopupView({ light, shift, whyNothing, onOpenPanel }: PopupViewProps) {
  const { t } = useWords()
  const [isAsked, setAsked] = useState(false)
  return (
    <main className="popup">
      {light}
      <hr />
      {shift}
      <hr />
      <div className="row is-spread">
        <button type="button" className="button" onClick={onOpenPanel}><Icon name="panel" /> {t('action.openPanel')}</button>
        <button type="button" className="link-button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>{t('whyNothing.title')}</button>
      </div>
      {isAsked && whyNothing}
    </main>
  )
}
