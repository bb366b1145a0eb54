import type { Notice } from '../../core/contract/notices'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './notices.css'

/** One line in a call whose topic was spoken: what it is, and what to say. */
export function CriticalLine({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useWords()
  const { language, title, wording } = notice
  return (
    <div className="notice-line is-critical" role="status">
      <Icon name="alert" />
      <p>
        <span className="small soft">{t('notices.spoken')}</span> <strong lang={language}>{title}</strong>
        {wording && <> <span className="small soft">{t('notices.say')}</span> <span lang={language}>{wording}</span></>}
      </p>
      <button type="button" className="icon-button" title={t('action.close')} aria-label={t('action.close')} onClick={onClose}><Icon name="close" /></button>
    </div>
  )
}
