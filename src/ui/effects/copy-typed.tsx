import { useState } from 'react'
import { copyText } from '../files/copy-text'
import { useWords } from '../words/use-words'
import './effects.css'

/** What was typed stands nowhere but on this page: one click takes it along. */
export function CopyTyped({ typed }: { readonly typed: string }) {
  const { t } = useWords()
  const [isCopied, setCopied] = useState<boolean>()
  const copy = async () => setCopied(await copyText(typed))
  return (
    <div className="copy-typed">
      <button type="button" className="button" onClick={() => void copy()}>{t('effects.typed.copy')}</button>
      <span role="status" className={`small ${isCopied ? 'is-green' : 'is-amber'}`}>{isCopied !== undefined && t(isCopied ? 'effects.typed.copied' : 'effects.typed.byHand')}</span>
    </div>
  )
}
