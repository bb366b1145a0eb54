import type { Language } from '../../../core/contract/language'
import { diffTexts } from '../../../core/desk/diff-texts'
import { useWords } from '../../words/use-words'

/** What the second text has more and less than the first; told by signs and to screen readers too, not by colour alone. */
export function TextDiff({ first, second, language }: { readonly first: string; readonly second: string; readonly language: Language }) {
  const { t } = useWords()
  return (
    <p className="text-diff" lang={language}>
      {diffTexts(first, second, language).map(({ text, is }, at) => {
        if (is === 'same') return <span key={at}>{text}</span>
        return is === 'removed' ? <del key={at} title={t('notices.near.removed')}>{text}</del> : <ins key={at} title={t('notices.near.added')}>{text}</ins>
      })}
    </p>
  )
}
