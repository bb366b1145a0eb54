import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './states.css'

/** Could not be read: says what still works, and offers to try again. */
export function Failed({ onRetry }: { readonly onRetry?: () => void }) {
  const { t } = useWords()
  return (
    <div className="failed" role="alert">
      <p className="row"><Icon name="alert" /> {t('state.failed')}</p>
      <p className="soft small">{t('state.failedSafe')}</p>
      {onRetry && <button type="button" className="button" onClick={onRetry}>{t('action.tryAgain')}</button>}
    </div>
  )
}
