import type { KeyBinding } from './keys-context'

const NAMES: Readonly<Record<string, string>> = { enter: '↵', escape: 'Esc', arrowdown: '↓', arrowup: '↑' }

/** The key as it is printed; a screen reader learns it from `aria-keyshortcuts` of the button. */
export function KeyCap({ of }: { readonly of: Pick<KeyBinding, 'key' | 'isCtrl'> }) {
  return (
    <kbd aria-hidden="true">
      {of.isCtrl ? 'Ctrl ' : ''}
      {NAMES[of.key] ?? of.key.toUpperCase()}
    </kbd>
  )
}
