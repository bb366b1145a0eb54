import { Icon } from '../icons/icon'
import { KeyCap } from './key-cap'

interface CloseButtonProps {
  readonly label: string
  readonly className?: string
  readonly onClose: () => void
}

/** Closes what Escape closes, and shows that key. Who draws it binds the key. */
export function CloseButton({ label, className = '', onClose }: CloseButtonProps) {
  return (
    <button type="button" className={`icon-button is-wide ${className}`} title={label} aria-label={label} aria-keyshortcuts="escape" onClick={onClose}>
      <KeyCap of={{ key: 'escape' }} /><Icon name="close" />
    </button>
  )
}
