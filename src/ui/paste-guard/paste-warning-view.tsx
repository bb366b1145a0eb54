import type { PasteWarning } from '../../core/paste-guard/guard-messages'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './paste-guard.css'

interface PasteWarningViewProps {
  readonly warning: PasteWarning
  /** What came of undoing; absent: it was not tried. */
  readonly isUndone?: boolean | undefined
  readonly onUndo?: (() => void) | undefined
  readonly onClose: () => void
}

/** Whose data, into whose page, and what to do: said at once and aloud, and it takes no key away from what is typed. */
export function PasteWarningView({ warning: { from, to, why, how, canUndo }, isUndone, onUndo, onClose }: PasteWarningViewProps) {
  const { t } = useWords()
  return (
    <section className="paste-warning stack" role="alert" aria-label={t('pasteGuard.title')}>
      <p className="row paste-warning-head">
        <Icon name="alert" /><strong>{t(how === 'stopped' ? 'pasteGuard.stopped' : 'pasteGuard.title')}</strong>
        <button type="button" className="icon-button" aria-label={t('action.close')} title={t('action.close')} onClick={onClose}><Icon name="close" /></button>
      </p>
      <p>{from === '' ? t('pasteGuard.intoOnly', { to }) : t(how === 'stopped' ? 'pasteGuard.keptOut' : 'pasteGuard.fromInto', { from, to })}</p>
      <p className="soft small">{why.map((each) => <span key={each}>{t(`pasteGuard.why.${each}`)} </span>)}</p>
      {isUndone !== undefined ? <p role="status" className={isUndone ? 'row is-green' : 'row is-red'}><Icon name={isUndone ? 'check' : 'alert'} />{t(isUndone ? 'pasteGuard.undone' : 'pasteGuard.notUndone')}</p>
        : how === 'stopped' ? <p className="small">{t('pasteGuard.stoppedHint')}</p>
          : canUndo && onUndo ? <div><button type="button" className="button is-danger" onClick={onUndo}>{t('pasteGuard.undo')}</button></div> : <p className="small">{t('pasteGuard.byHand')}</p>}
    </section>
  )
}
