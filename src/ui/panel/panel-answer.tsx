import type { ReactNode } from 'react'
import { Icon } from '../icons/icon'
import { KeyCap } from '../keys/key-cap'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'

/** What was asked for by hand, until it is closed. */
export function PanelAnswer({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useWords()
  useKey({ key: 'escape', label: t('action.close'), run: onClose })
  return (
    <div className="panel-answer">
      <button type="button" className="icon-button is-wide panel-answer-close" title={t('action.close')} aria-label={t('action.close')} aria-keyshortcuts="escape" onClick={onClose}><KeyCap of={{ key: 'escape' }} /><Icon name="close" /></button>
      {children}
    </div>
  )
}
