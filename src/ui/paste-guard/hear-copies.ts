import { MOST_GUARDED_LETTERS } from '../../core/paste-guard/text-marks'

export type Field = HTMLInputElement | HTMLTextAreaElement
export const isField = (target: EventTarget | null): target is Field => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'password')

/** What is copied or cut out of a page of our own. */
export function hearCopies(tell: (text: string) => void, signal: AbortSignal): void {
  const copied = () => {
    const text = selectedText()
    if (text.trim() !== '') tell(text.slice(0, MOST_GUARDED_LETTERS))
  }
  addEventListener('copy', copied, { capture: true, signal })
  addEventListener('cut', copied, { capture: true, signal })
}

function selectedText(): string {
  const active = document.activeElement
  const inField = isField(active) ? active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0) : ''
  // A field may have the focus while what is selected is elsewhere.
  return inField || (document.getSelection()?.toString() ?? '')
}
