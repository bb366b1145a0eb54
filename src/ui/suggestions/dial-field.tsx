import { DIAL_STEPS, type Dial } from '../../core/knowledge/suggest/attention'
import { useWords } from '../words/use-words'

interface DialFieldProps {
  readonly dial: Dial
  readonly onDial: (dial: Dial) => void
}

/** How much an agent wants to be told while a call runs. */
export function DialField({ dial, onDial }: DialFieldProps) {
  const { t } = useWords()
  return (
    <fieldset className="field">
      <legend className="field-name">{t('suggestions.dial')}</legend>
      <div className="segments" role="group" aria-label={t('suggestions.dial')}>
        {DIAL_STEPS.map((step) => <button key={step} type="button" className="button" aria-pressed={dial === step} onClick={() => onDial(step)}>{t(`suggestions.dialStep.${step}`)}</button>)}
      </div>
      <p className="small soft">{t(`suggestions.dialHint.${dial}`)}</p>
    </fieldset>
  )
}
