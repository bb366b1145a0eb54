import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { TextValues } from '../../core/guidance/fill-variables'
import { expandShort, findSnippets, typedShort, type TypedSnippet } from '../../core/guidance/find-snippets'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import './guidance.css'
import { useFilled } from './use-filled'

/** What a field needs to expand `/short`. */
export interface Snippets {
  readonly snippets: readonly TypedSnippet[]
  readonly values: TextValues
}

interface ShortField extends Snippets {
  readonly field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>
  readonly text: string
  readonly onText: (text: string) => void
}

/** A slash in a field opens the snippets under it; arrows go through them, Enter or Tab takes one, Escape leaves the slash alone. */
export function useShort({ field, text, onText, snippets, values }: ShortField) {
  const { t, labelText } = useWords()
  const filled = useFilled(values)
  const id = useId()
  const [caret, setCaret] = useState<number>()
  const [active, setActive] = useState(0)
  const [left, leave] = useState<string>()
  const placed = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (placed.current === undefined) return
    field.current?.setSelectionRange(placed.current, placed.current)
    placed.current = undefined
  })
  const typed = caret === undefined || snippets.length === 0 ? undefined : typedShort(text, caret)
  const found = typed && typed.typed !== left ? findSnippets(snippets, typed.typed) : []
  const chosen = found[Math.min(active, found.length - 1)]

  const take = (snippet: TypedSnippet) => {
    if (!typed) return
    const next = expandShort(text, typed, filled(snippet.body))
    placed.current = next.caret
    setCaret(next.caret)
    setActive(0)
    onText(next.text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen || event.ctrlKey || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Tab' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (step !== undefined) setActive((Math.min(active, found.length - 1) + step + found.length) % found.length)
    else if (event.key === 'Escape') leave(typed?.typed)
    else take(chosen)
  }
  /** For `onSelect` of the field, which comes with every move of the caret. */
  const onSelect = () => {
    const at = field.current?.selectionStart ?? undefined
    if (at === caret) return
    setCaret(at)
    setActive(0)
  }
  const suggestions = chosen && (
    <ul id={id} role="listbox" className="snippet-list" aria-label={t('guidance.insert')}>
      {found.map((snippet) => (
        // The pointer must not take the focus from the field before the choice is made.
        <li key={snippet.id} id={`${id}-${snippet.id}`} role="option" aria-selected={snippet === chosen} onPointerDown={(event) => event.preventDefault()} onClick={() => take(snippet)}>
          <kbd>{snippet.short}</kbd> <Label of={snippet.labels} /> <span className="faint snippet-body">{labelText(snippet.body)}</span>
        </li>
      ))}
    </ul>
  )
  return { onKeyDown, onSelect, onBlur: () => setCaret(undefined), suggestions, aria: chosen ? ({ 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-activedescendant': `${id}-${chosen.id}` } as const) : {} }
}
