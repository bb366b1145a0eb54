import type { ReactNode } from 'react'
import { CloseButton } from '../keys/close-button'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'

/** What was asked for by hand, until it is closed. */
export function PanelAnswer({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useWords()
  useKey({ key: 'escape', label: t('action.close'), run: onClose })
  return (
    <div className="panel-answer">
      <CloseButton label={t('action.close')} className="panel-answer-close" onClose={onClose} />
      {children}
    </div>
  )
}
