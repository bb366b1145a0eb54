import { useLayoutEffect, type RefObject } from 'react'
import type { CallId } from '../core/contract/ids'

interface KeptFocus {
  readonly tag: string
  readonly label: string
  readonly selection?: readonly [number, number]
}
export type KeptFocuses = Map<CallId, KeptFocus>

/** A form that makes room for a ring comes back with the cursor where it was; not where the agent is typing elsewhere by then. */
export function useKeptFocus(area: RefObject<HTMLElement | null>, call: CallId, kept: KeptFocuses, isWanted: boolean): void {
  useLayoutEffect(() => {
    const form = area.current
    if (!form) return
    const before = kept.get(call)
    kept.delete(call)
    if (before && isWanted && !isTyping(document.activeElement)) putBack(form, before)
    return () => {
      const left = focusIn(form)
      if (left) kept.set(call, left)
    }
    // Once for each time the form is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}

function focusIn(form: HTMLElement): KeptFocus | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !form.contains(focused)) return undefined
  return { tag: focused.tagName, label: labelOf(focused), ...(focused instanceof HTMLTextAreaElement && { selection: [focused.selectionStart, focused.selectionEnd] }) }
}

function putBack(form: HTMLElement, { tag, label, selection }: KeptFocus): void {
  const field = [...form.querySelectorAll<HTMLElement>(tag)].find((each) => labelOf(each) === label)
  field?.focus({ preventScroll: true })
  if (selection && field instanceof HTMLTextAreaElement) field.setSelectionRange(...selection)
}

const labelOf = (element: HTMLElement): string => element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent ?? ''
const isTyping = (element: Element | null) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
