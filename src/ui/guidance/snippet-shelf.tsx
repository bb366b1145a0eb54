import { useState } from 'react'
import type { TextValues } from '../../core/guidance/fill-variables'
import { findSnippets, type TypedSnippet } from '../../core/guidance/find-snippets'
import { copyText } from '../files/copy-text'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FilledText } from './filled-text'
import './guidance.css'
import { useFilled } from './use-filled'

interface SnippetShelfProps {
  readonly snippets: readonly TypedSnippet[]
  readonly values: TextValues
}

/** The snippets to be looked up by hand, filled for this call, each to be copied. */
export function SnippetShelf({ snippets, values }: SnippetShelfProps) {
  const { t, labelText } = useWords()
  const filled = useFilled(values)
  const [typed, setTyped] = useState('')
  const [copied, setCopied] = useState<{ readonly id: string; readonly isCopied: boolean }>()
  if (snippets.length === 0) return null
  const found = findSnippets(snippets, typed)
  const copy = async ({ id, body }: TypedSnippet) => {
    setCopied({ id, isCopied: await copyText(filled(body)) })
  }
  return (
    <section className="snippet-shelf" aria-label={t('guidance.snippets')}>
      <h3>{t('guidance.snippets')}</h3>
      <input className="input" type="search" value={typed} aria-label={t('guidance.findSnippet')} placeholder={t('guidance.findSnippetHint')} onChange={({ target }) => setTyped(target.value)} />
      {found.length === 0 && <p className="soft">{t('guidance.noSnippet')}</p>}
      <ul>
        {found.map((snippet) => (
          <li key={snippet.id}>
            <div className="row is-spread">
              <span><kbd>{snippet.short}</kbd> <Label of={snippet.labels} /></span>
              <button type="button" className="button is-quiet small" onClick={() => void copy(snippet)}>{copied?.id === snippet.id && copied.isCopied ? t('guidance.copied') : t('guidance.copy')}</button>
            </div>
            <p className="soft"><FilledText text={labelText(snippet.body)} values={values} /></p>
            {copied?.id === snippet.id && !copied.isCopied && <p className="small is-amber" role="status">{t('guidance.notCopied')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
