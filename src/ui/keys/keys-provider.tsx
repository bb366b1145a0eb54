import { useEffect, useState, type ReactNode } from 'react'
import { createKeyBoard } from './create-key-board'
import { KeysContext, type KeyBinding } from './keys-context'
import { KeysList } from './keys-list'

/** One listener for a page's keys. `?` lists those that work now. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const [listed, setListed] = useState<readonly KeyBinding[]>()
  const isListed = listed !== undefined
  const [keys] = useState(() => createKeyBoard(setListed))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // While the list of keys stands over the page, Esc closes it and nothing behind it.
      if (isListed || event.isComposing || event.altKey || event.defaultPrevented) return
      const isText = isTyping(event.target)
      if (event.key === '?' && !isText) return keys.list()
      const isCtrl = event.ctrlKey || event.metaKey
      // The newest wins: a form that came up over the list has the say.
      const found = keys.find((each) => each.key === event.key.toLowerCase() && (each.isCtrl ?? false) === isCtrl && (!isText || each.isInText === true))
      // Out of the field first: then the keys are keys again, and a second Esc closes what is open.
      if (!found && isText && event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [keys, isListed])
  return (
    <KeysContext value={keys}>
      {children}
      {listed && <KeysList bindings={listed} onClose={() => setListed(undefined)} />}
    </KeysContext>
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
