import type { WrapUpCode } from '../../core/contract/definitions'
import type { CodeId } from '../../core/contract/ids'
import { KeyButton } from '../keys/key-button'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface CodeSuggestionsProps {
  readonly codes: readonly WrapUpCode[]
  readonly chosen: CodeId | undefined
  readonly onChoose: (code: WrapUpCode) => void
}

/** The three most likely, each one key away. */
export function CodeSuggestions({ codes, chosen, onChoose }: CodeSuggestionsProps) {
  const { t, labelText } = useWords()
  if (codes.length === 0) return null
  return (
    <div className="code-suggestions" role="group" aria-label={t('wrapUp.suggested')}>
      {codes.slice(0, 3).map((code, index) => (
        <KeyButton key={code.id} hotkey={String(index + 1)} label={labelText(code.labels) ?? ''} isPressed={code.id === chosen} onPress={() => onChoose(code)}>
          <span className={`class-dot is-${code.codeClass}`} aria-hidden="true" />
          <span className="code-name"><Label of={code.labels} /></span>
          <span className="code-class">{t(`codeClass.${code.codeClass}`)}</span>
        </KeyButton>
      ))}
    </div>
  )
}
