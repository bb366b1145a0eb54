import { useContext } from 'react'
import { useWords } from '../words/use-words'
import { KeysContext } from './keys-context'

export function KeysButton() {
  const { t } = useWords()
  const keys = useContext(KeysContext)
  return <button type="button" className="icon-button" aria-label={t('keys.show')} title={t('keys.show')} aria-keyshortcuts="?" onClick={() => keys.list()}><kbd aria-hidden="true">?</kbd></button>
}
