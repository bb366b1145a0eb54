import { useEffect, useRef, useState } from 'react'
import type { LineId } from '../../core/contract/ids'
import type { PasteWarning } from '../../core/paste-guard/guard-messages'
import { MOST_GUARDED_LETTERS } from '../../core/paste-guard/text-marks'
import { hearCopies, isField, type Field } from './hear-copies'

export interface GuardPort {
  readonly noteCopied: (text: string, line: LineId) => void
  readonly notePasted: (text: string, line: LineId, how: 'pasted' | 'typed', canUndo: boolean) => Promise<PasteWarning | undefined>
}


/**
 * On a page of our own: what is copied is of the line in front, what is pasted or typed goes to it. Told to the background, which alone
 * knows the copies; nothing waits for its answer.
 */
export function usePasteGuard(line: LineId, { noteCopied, notePasted }: GuardPort) {
  const [warned, setWarned] = useState<{ readonly warning: PasteWarning; readonly field: Field | undefined; readonly isUndone?: boolean }>()
  const touched = useRef(false)
  useEffect(() => {
    const ending = new AbortController()
    const options = { capture: true, signal: ending.signal }
    const before = new WeakMap<Field, string>()
    const isOfPaste = (event: Event) => event instanceof InputEvent && event.inputType === 'insertFromPaste'
    const ask = (text: string, how: 'pasted' | 'typed', field: Field | undefined) => {
      if (text.trim() === '') return
      void notePasted(text.slice(0, MOST_GUARDED_LETTERS), line, how, how === 'pasted' && field !== undefined).then((warning) => warning && setWarned({ warning, field }))
    }
    hearCopies((text) => noteCopied(text, line), ending.signal)
    addEventListener('paste', (event) => {
      touched.current = false
      ask(event.clipboardData?.getData('text/plain') ?? '', 'pasted', isField(event.target) ? event.target : undefined)
    }, options)
    addEventListener('input', (event) => {
      // Undoing would take back what was typed since.
      if (!isOfPaste(event)) touched.current = true
    }, options)
    addEventListener('focusin', ({ target }) => void (isField(target) && before.set(target, target.value)), options)
    // What a hand typed from another client's page is looked at when the field is left, not while it is typed.
    addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLTextAreaElement && before.get(target) !== target.value) ask(target.value, 'typed', undefined)
    }, options)
    return () => ending.abort()
  }, [line, noteCopied, notePasted])

  return {
    warned,
    undo: () => {
      if (!warned?.field?.isConnected || touched.current) return setWarned(warned && { ...warned, isUndone: false })
      warned.field.focus()
      setWarned({ ...warned, isUndone: document.execCommand('undo') })
    },
    close: () => setWarned(undefined),
  }
}
