import type { KeyBinding } from './keys-context'
import './keys.css'

const NAMES: Readonly<Record<string, string>> = { enter: '↵', escape: 'Esc', arrowdown: '↓', arrowup: '↑', backspace: '⌫' }

interface KeyCapProps {
  readonly of: Pick<KeyBinding, 'key' | 'isCtrl'>
  /** Another action has the key now: the place is kept, and nothing jumps. */
  readonly isTaken?: boolean
}

/** The key as it is printed; a screen reader learns it from `aria-keyshortcuts` of the button. */
export function KeyCap({ of, isTaken = false }: KeyCapProps) {
  const isMark = /^[.,;'-]$/.test(of.key)
  return (
    <kbd aria-hidden="true" {...((isTaken || isMark) && { className: [isTaken && 'is-taken', isMark && 'is-mark'].filter(Boolean).join(' ') })}>
      {of.isCtrl ? 'Ctrl ' : ''}
      {NAMES[of.key] ?? of.key.toUpperCase()}
    </kbd>
  )
}
