import { useRef, type InputHTMLAttributes, type RefObject } from 'react'
import { KeyCap } from './key-cap'
import './keys.css'
import { useKey } from './use-key'

interface KeyedFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Absent: it has none. */
  readonly hotkey?: string | undefined
  readonly label: string
  /** Also over what is in it: a field that is seldom empty. */
  readonly isKeyAlwaysShown?: boolean
  /** For whoever must know the caret. */
  readonly field?: RefObject<HTMLInputElement | null>
}

/** A text field that one key goes to; the key stands in it as long as it is not typed in. */
export function KeyedField({ hotkey, label, isKeyAlwaysShown = false, field: given, ...input }: KeyedFieldProps) {
  const own = useRef<HTMLInputElement>(null)
  const field = given ?? own
  const isMine = useKey(hotkey ? { key: hotkey, label, run: () => field.current?.focus() } : undefined)
  return (
    <span className={`keyed-field ${isKeyAlwaysShown ? 'is-filled' : ''}`}>
      <input ref={field} className="input" aria-label={label} {...(hotkey && isMine && { 'aria-keyshortcuts': hotkey })} {...input} />
      {hotkey && <KeyCap of={{ key: hotkey }} isTaken={!isMine} />}
    </span>
  )
}
