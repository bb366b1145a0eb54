import type { ForeignCopy, PageGuard } from '../../../core/paste-guard/guard-messages'
import { bareLength, shortCheck } from '../../../core/paste-guard/short-check'

export interface PastedHere {
  readonly how: 'pasted' | 'stopped'
  readonly canUndo: boolean
}

interface SenseClipboard {
  readonly document: Document
  readonly abort: AbortSignal
  readonly onCopied: (text: string) => void
  readonly onPasted: (text: string, pasted: PastedHere) => void
}

/** As many as a report may carry. */
const MOST_LETTERS = 4_000

/**
 * Hears what a person copies and pastes in this document, by the person's own hand only: a page can make such events, and would learn
 * from what becomes of them. Nothing is changed, but for a paste that is stopped. Without a guard nothing is listened to.
 */
export function senseClipboard({ document, abort, onCopied, onPasted }: SenseClipboard) {
  let guard: PageGuard | undefined
  let foreign: ForeignCopy | undefined
  let listening: AbortController | undefined
  let last: { readonly element: HTMLElement; now: 'pasted' | 'in' | 'touched' } | undefined

  const copied = (event: Event) => {
    const text = event.isTrusted ? selectedText(document) : ''
    if (text.trim() !== '') onCopied(text.slice(0, MOST_LETTERS))
  }
  const pasted = (event: ClipboardEvent) => {
    const text = event.isTrusted ? (event.clipboardData?.getData('text/plain') ?? '') : ''
    if (text.trim() === '') return
    const isStopped = guard?.isStopping === true && foreign !== undefined && isThat(text, foreign)
    if (isStopped) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const element = isStopped ? undefined : editableOf(event)
    last = element && { element, now: 'pasted' }
    onPasted(text.slice(0, MOST_LETTERS), { how: isStopped ? 'stopped' : 'pasted', canUndo: element !== undefined })
  }
  const touched = (event: Event) => {
    if (!last || !event.isTrusted) return
    // What the page puts in by itself the browser remembers nothing of; and what was typed since, undoing would take back.
    last.now = last.now === 'pasted' && (event as InputEvent).inputType === 'insertFromPaste' ? 'in' : 'touched'
  }
  const listen = () => {
    listening = new AbortController()
    const options = { capture: true, signal: AbortSignal.any([abort, listening.signal]) }
    const view = document.defaultView
    view?.addEventListener('copy', copied, options)
    view?.addEventListener('cut', copied, options)
    view?.addEventListener('paste', pasted, options)
    view?.addEventListener('input', touched, options)
  }

  return {
    setGuard(next: PageGuard | undefined): void {
      guard = next
      if (next && !listening) listen()
      if (next) return
      listening?.abort()
      listening = undefined
      foreign = undefined
      last = undefined
    },
    setForeign(next: ForeignCopy | undefined): void {
      foreign = next
    },
    /** Whether what was pasted last is taken back. */
    undo(): boolean {
      const undone = last
      last = undefined
      if (!undone?.element.isConnected || undone.now !== 'in') return false
      undone.element.focus()
      // Old, and the only way to what the browser itself remembers of a field.
      return document.execCommand('undo')
    },
  }
}

export type ClipboardSense = ReturnType<typeof senseClipboard>

const isThat = (text: string, { seed, check, length }: ForeignCopy): boolean => bareLength(text) === length && shortCheck(text, seed) === check

/** In a field its own selection: the document's does not reach into it. Of a password nothing is copied by any browser. */
function selectedText(document: Document): string {
  const active = deepActive(document)
  const inField = isTextField(active) ? active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0) : ''
  // A field may have the focus while what is selected is elsewhere.
  return inField || (document.getSelection()?.toString() ?? '')
}

function editableOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return undefined
  if (isTextField(target)) return target
  return target instanceof HTMLElement && target.isContentEditable ? target : undefined
}

const isTextField = (element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'password')

function deepActive(document: Document): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
