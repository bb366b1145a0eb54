import { useWords } from '../words/use-words'
import { Given } from './given'

interface PopFieldProps {
  readonly isPopOn: boolean
  readonly isDecided: boolean
  readonly onPop: (isPopOn: boolean) => void
}

/** Whether calls pop, or what the policy decided of it. */
export function PopField({ isPopOn, isDecided, onPop }: PopFieldProps) {
  const { t } = useWords()
  if (isDecided) return <Given name={t('settings.pop')}>{t(isPopOn ? 'settings.popOn' : 'settings.popOff')}</Given>
  return <label className="check"><input type="checkbox" checked={isPopOn} onChange={(event) => onPop(event.target.checked)} /><span>{t('settings.pop')}</span></label>
}
