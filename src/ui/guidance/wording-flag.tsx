import type { SpottedWording } from '../../core/guidance/spot-wording'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import './guidance.css'

/** Quiet: what was said, what to say instead, and why. Told once; the call goes on. */
export function WordingFlag({ spotted, onDismiss }: { readonly spotted: SpottedWording; readonly onDismiss: () => void }) {
  const { t, labelText } = useWords()
  const { wording, said } = spotted
  return (
    <div className={`wording-flag is-${wording.severity}`} role="status">
      <Icon name="alert" />
      <p>
        <span className="is-amber">{t('guidance.spotted', { said })}</span> <strong>{t('guidance.better', { words: labelText(wording.better) })}</strong>
        <span className="small faint"> <Label of={wording.why} /></span>
      </p>
      <button type="button" className="icon-button" title={t('guidance.dismiss')} aria-label={t('guidance.dismiss')} onClick={onDismiss}><Icon name="close" /></button>
    </div>
  )
}
