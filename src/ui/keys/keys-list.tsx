import { useEffect, useRef } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import { KeyCap } from './key-cap'
import type { KeyBinding } from './keys-context'
import './keys.css'

export function KeysList({ bindings, onClose }: { readonly bindings: readonly KeyBinding[]; readonly onClose: () => void }) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal?.(), [])
  return (
    <dialog ref={dialog} className="keys-list" aria-label={t('keys.title')} onClose={onClose}>
      <div className="row is-spread">
        <h2>{t('keys.title')}</h2>
        <button type="button" className="icon-button" aria-label={t('action.close')} onClick={onClose}><Icon name="close" /></button>
      </div>
      <dl>
        {bindings.map((binding) => (
          <div key={`${binding.key}${binding.label}`}>
            <dt><KeyCap of={binding} /></dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
