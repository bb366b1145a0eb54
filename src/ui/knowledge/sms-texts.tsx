import { useState } from 'react'
import type { SmsText } from '../../core/contract/knowledge'
import type { Language } from '../../core/contract/language'
import { fillVariables, type Variables } from '../../core/knowledge/fill-variables'
import { copyText } from '../files/copy-text'
import { useWords } from '../words/use-words'

interface SmsTextsProps {
  readonly texts: readonly SmsText[]
  readonly language: Language
  readonly variables: Variables
}

/** Ready to be copied, filled in from the card; what is not known stays in braces, and is said. */
export function SmsTexts({ texts, language, variables }: SmsTextsProps) {
  const { t, list } = useWords()
  const [copied, setCopied] = useState<{ readonly id: string; readonly isDone: boolean }>()
  const copy = async (id: string, text: string) => {
    const isDone = await copyText(text)
    setCopied({ id, isDone })
  }
  return (
    <ul className="sms-texts">
      {texts.map(({ id, title, body }) => {
        const { text, missing } = fillVariables(body, variables)
        return (
          <li key={id} className="sunken stack">
            <div className="row is-spread">
              <strong className="small" lang={language}>{title}</strong>
              <button type="button" className="button" aria-label={t('knowledge.copyText', { title })} onClick={() => void copy(id, text)}>{t('knowledge.copy')}</button>
            </div>
            <p lang={language}>{text}</p>
            {missing.length > 0 && <p className="small is-amber">{t('knowledge.toFill', { names: list(missing) })}</p>}
            {copied?.id === id && <p role="status" className={`small ${copied.isDone ? 'is-green' : 'is-amber'}`}>{t(copied.isDone ? 'knowledge.copied' : 'knowledge.copyByHand')}</p>}
          </li>
        )
      })}
    </ul>
  )
}
