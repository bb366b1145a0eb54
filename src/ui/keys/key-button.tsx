import type { ReactNode } from 'react'
import { KeyCap } from './key-cap'
import { useKey } from './use-key'

interface KeyButtonProps {
  readonly label: string
  readonly hotkey: string
  readonly isCtrl?: boolean
  readonly isInText?: boolean
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly isPressed?: boolean
  readonly tone?: 'main' | 'danger' | 'quiet' | 'plain'
  readonly className?: string
  /** Shown in place of the bare label. */
  readonly children?: ReactNode
}

/** A button with its key shown on it. */
export function KeyButton(props: KeyButtonProps) {
  const { label, hotkey, isCtrl = false, isInText = false, onPress, isDisabled = false, isPressed, tone = 'plain', className = '', children } = props
  const isMine = useKey(isDisabled ? undefined : { key: hotkey, isCtrl, isInText, label, run: onPress })
  return (
    <button
      type="button"
      className={`button ${tone === 'plain' ? '' : `is-${tone}`} ${className}`}
      disabled={isDisabled}
      onClick={onPress}
      {...(isMine && { 'aria-keyshortcuts': isCtrl ? `Control+${hotkey}` : hotkey })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      {children ?? <span>{label}</span>}
      <KeyCap of={{ key: hotkey, isCtrl }} isTaken={!isMine} />
    </button>
  )
}
