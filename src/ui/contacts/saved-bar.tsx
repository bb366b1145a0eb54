import { KeyButton } from '../keys/key-button'
import { CloseButton } from '../keys/close-button'
import { Icon } from '../icons/icon'
import { useKey } from '../keys/use-key'
import type { LineMark } from '../../core/settings/line-marks'
import { LineBadge } from '../lines/line-mark'
import { useWords } from '../words/use-words'

interface SavedBarProps {
  readonly who: string | undefined
  readonly mark?: LineMark | undefined
  readonly isKnown: boolean
  readonly onCorrect: () => void
  readonly onNotThis: () => void
  readonly onClose: () => void
}

/** What was just saved can be put right at once. */
export function SavedBar({ who, mark, isKnown, onCorrect, onNotThis, onClose }: SavedBarProps) {
  const { t } = useWords()
  useKey({ key: 'escape', label: t('action.close'), run: onClose })
  return (
    <section className="saved-bar" aria-label={t('record.saved')}>
      <div className="row">
        <p role="status" className="is-green row"><Icon name="check" /> {t('record.saved')}{who && ` · ${who}`} <LineBadge mark={mark} /></p>
        <span className="saved-actions">
          <KeyButton hotkey="k" label={t('record.savedCorrect')} tone="quiet" onPress={onCorrect} />
          {isKnown && <KeyButton hotkey="o" label={t('contacts.notThis')} tone="quiet" onPress={onNotThis} />}
        </span>
      </div>
      <CloseButton label={t('action.close')} onClose={onClose} />
    </section>
  )
}
