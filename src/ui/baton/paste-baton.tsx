import { useEffect, useState } from 'react'
import { readBaton, type BatonReading } from '../../core/baton/read-baton'
import { KeyButton } from '../keys/key-button'
import { useKey } from '../keys/use-key'
import { useWords } from '../words/use-words'

interface PasteBatonProps {
  readonly onRead: (reading: BatonReading) => void
}

/** A baton that is pasted anywhere but in a text field is taken up; the field is for those who look for one. */
export function PasteBaton({ onRead }: PasteBatonProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [isNone, setNone] = useState(false)
  useKey(isOpen ? { key: 'escape', label: t('action.close'), isInText: true, run: () => setOpen(false) } : undefined)
  const take = (text: string): boolean => {
    const reading = readBaton(text)
    setNone(reading.kind === 'none')
    if (reading.kind === 'none') return false
    setOpen(false)
    onRead(reading)
    return true
  }
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTextField(event.target) || !take(event.clipboardData?.getData('text/plain') ?? '')) return
      event.preventDefault()
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
  return (
    <>
      <KeyButton hotkey="v" label={t('baton.paste')} tone="quiet" isPressed={isOpen} onPress={() => setOpen(!isOpen)} />
      {isOpen && (
        <textarea
          // Asked for by the button or its key: the next thing is to paste.
          autoFocus className="input baton-field" rows={2} value="" aria-label={t('baton.paste')} placeholder={t('baton.pasteHint')}
          onChange={(event) => take(event.target.value)}
        />
      )}
      {isNone && <p className="baton-none small is-amber" role="alert">{t('baton.none')}</p>}
    </>
  )
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
}
