import { useState } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { GuideChoice, GuideStep } from '../../core/contract/knowledge'
import type { Language } from '../../core/contract/language'
import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'

interface GuideViewProps {
  readonly guide: GuideStep
  readonly language: Language
  readonly onOpenArticle: (article: ArticleId) => void
}

/** A diagnosis, question by question: a digit chooses, and the way so far leads back. */
export function GuideView({ guide, language, onOpenArticle }: GuideViewProps) {
  const { t } = useWords()
  const [way, setWay] = useState<readonly GuideChoice[]>([])
  const last = way.at(-1)
  const step = last === undefined ? guide : last.next
  return (
    <section className="guide stack" aria-label={t('knowledge.guide')}>
      <ol className="guide-way small" aria-label={t('knowledge.guideWay')}>
        <li><button type="button" className="link-button" disabled={way.length === 0} onClick={() => setWay([])}>{t('knowledge.guide')}</button></li>
        {way.map((choice, at) => (
          <li key={at} lang={language}><button type="button" className="link-button" disabled={at === way.length - 1} onClick={() => setWay(way.slice(0, at + 1))}>{choice.label}</button></li>
        ))}
      </ol>
      {step && (
        <>
          <p className="guide-ask" lang={language}>{step.ask}</p>
          <div className="guide-choices">
            {step.choices.map((choice, at) => (
              <KeyButton key={choice.label} hotkey={String(at + 1)} label={choice.label} onPress={() => setWay([...way, choice])}><span lang={language}>{choice.label}</span></KeyButton>
            ))}
          </div>
        </>
      )}
      {last?.end && (
        <div className="guide-end sunken stack" role="status">
          <p lang={language}>{last.end.text}</p>
          {last.end.article && <div><OpenArticle article={last.end.article} onOpen={onOpenArticle} /></div>}
        </div>
      )}
      {way.length > 0 && <div><KeyButton hotkey="backspace" label={t('knowledge.guideBack')} tone="quiet" onPress={() => setWay(way.slice(0, -1))} /></div>}
    </section>
  )
}

function OpenArticle({ article, onOpen }: { readonly article: ArticleId; readonly onOpen: (article: ArticleId) => void }) {
  const { t } = useWords()
  return <button type="button" className="link-button" onClick={() => onOpen(article)}>{t('knowledge.toArticle')}</button>
}
