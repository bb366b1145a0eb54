import type { ArticleId } from '../../core/contract/ids'
import type { GuideStep } from '../../core/contract/knowledge'
import type { Language } from '../../core/contract/language'
import type { GuideMove, HeardLine } from '../../core/knowledge/guide/guide-walk'
import { KeyButton } from '../keys/key-button'
import { useWords } from '../words/use-words'
import { useGuideWalk } from './use-guide-walk'

interface GuideViewProps {
  readonly guide: GuideStep
  readonly language: Language
  /** What is said beside it. */
  readonly lines: readonly HeardLine[]
  /** The call and the demand: by these its way is kept while something else is looked at. */
  readonly about?: string
  readonly onOpenArticle: (article: ArticleId) => void
}

/** A diagnosis, question by question: a digit chooses, and so does a clear answer of the customer; the way so far leads back. */
export function GuideView({ guide, language, lines, about, onOpenArticle }: GuideViewProps) {
  const { t } = useWords()
  const { way, step, proposed, choose, back } = useGuideWalk(guide, lines, about)
  const last = way.at(-1)
  const end = last?.choice.end
  return (
    <section className="guide stack" aria-label={t('knowledge.guide')}>
      <ol className="guide-way small" aria-label={t('knowledge.guideWay')}>
        <li><button type="button" className="link-button" disabled={way.length === 0} onClick={() => back(0)}>{t('knowledge.guide')}</button></li>
        {way.map(({ choice }, at) => (
          <li key={at} lang={language}><button type="button" className="link-button" disabled={at === way.length - 1} onClick={() => back(at + 1)}>{choice.label}</button></li>
        ))}
      </ol>
      <div role="status">{last?.heard && <Heard move={last} words={last.heard.words} language={language} />}</div>
      {step && (
        <>
          <p className="guide-ask" lang={language}>{step.ask}</p>
          <div className="guide-choices">
            {step.choices.map((choice, at) => (
              <KeyButton key={choice.label} hotkey={String(at + 1)} label={choice.label} className={proposed?.choice === at ? 'is-proposed' : ''} onPress={() => choose(choice)}>
                <span><span lang={language}>{choice.label}</span>{proposed?.choice === at && <span className="guide-heard small">{t('knowledge.guideProposed', { words: proposed.words.join(' · ') })}</span>}</span>
              </KeyButton>
            ))}
          </div>
        </>
      )}
      {end && (
        <div className="guide-end sunken stack" role="status">
          <p lang={language}>{end.text}</p>
          {end.article && <div><OpenArticle article={end.article} onOpen={onOpenArticle} /></div>}
        </div>
      )}
      {way.length > 0 && <div><KeyButton hotkey="backspace" label={t(last?.heard ? 'knowledge.guideUndo' : 'knowledge.guideBack')} tone="quiet" onPress={() => back(way.length - 1)} /></div>}
    </section>
  )
}

function Heard({ move, words, language }: { readonly move: GuideMove; readonly words: readonly string[]; readonly language: Language }) {
  const { t } = useWords()
  return <p className="guide-heard small" lang={language}>{t('knowledge.guideHeard', { words: words.join(' · '), choice: move.choice.label })}</p>
}

function OpenArticle({ article, onOpen }: { readonly article: ArticleId; readonly onOpen: (article: ArticleId) => void }) {
  const { t } = useWords()
  return <button type="button" className="link-button" onClick={() => onOpen(article)}>{t('knowledge.toArticle')}</button>
}
