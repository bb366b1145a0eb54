import type { Labels } from '../../core/contract/language'
import { filledText, type TextValues } from '../../core/guidance/fill-variables'
import { useWords } from '../words/use-words'

/** A text filled for this call, in one string; what nobody knows is named in it. */
export function useFilled(values: TextValues): (text: Labels) => string {
  const { t, labelText } = useWords()
  return (text) => filledText(labelText(text), values, (variable) => t('guidance.gap', { variable: t(`guidance.variable.${variable}`) }))
}
