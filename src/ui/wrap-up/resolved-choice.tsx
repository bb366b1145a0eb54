import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'

interface ResolvedChoiceProps {
  readonly isResolved: boolean | undefined
  readonly onSay: (isResolved: boolean) => void
}

export function ResolvedChoice({ isResolved, onSay }: ResolvedChoiceProps) {
  const { t } = useWords()
  return (
    <div className="segments" role="group" aria-label={t('wrapUp.resolvedTitle')}>
      <KeyButton hotkey="y" label={t('wrapUp.resolved')} isPressed={isResolved === true} onPress={() => onSay(true)} />
      <KeyButton hotkey="u" label={t('wrapUp.unresolved')} isPressed={isResolved === false} onPress={() => onSay(false)} className="is-unresolved" />
    </div>
  )
}
