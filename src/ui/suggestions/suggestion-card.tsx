import { useState, type ReactNode } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { Judgement } from '../../core/contract/suggestions'
import type { Explanation } from '../../core/knowledge/suggest/explain-suggestion'
import { KeyButton } from '../keys/key-button'
import { ArticleView } from '../knowledge/article-view'
import { MarkdownText } from '../knowledge/markdown-text'
import { useWords } from '../words/use-words'
import './suggestions.css'

export interface SuggestionCardProps {
  readonly card: { readonly article: Article; readonly explanation?: Explanation; readonly isModelChoice: boolean; readonly words: readonly string[] } | undefined
  /** In its place: the offer that fits, drawn. */
  readonly offer?: ReactNode
  /** What would fit as well, best first. */
  readonly others: readonly Article[]
  readonly isMuted: boolean
  readonly now: number
  readonly onJudge: (judgement: Judgement) => void
  readonly onTake: (article: ArticleId) => void
  readonly onMute: (isMuted: boolean) => void
}

/** The one article or offer that fits now, with why. Taken, it is opened in full in the same place; nothing else comes up by itself meanwhile. */
export function SuggestionCard({ card, offer, others, isMuted, now, onJudge, onTake, onMute }: SuggestionCardProps) {
  const { t } = useWords()
  const [read, setRead] = useState<Article>()
  if (read) {
    return (
      <section className="suggestion is-read" aria-label={t('suggestions.title')}>
        <ArticleView article={read} now={now} />
        <KeyButton hotkey="6" label={t('suggestions.close')} tone="quiet" onPress={() => setRead(undefined)} />
      </section>
    )
  }
  if (!card && !offer && others.length === 0) return null
  const take = (article: Article) => {
    setRead(article)
    onTake(article.id)
  }
  return (
    <section className={card || offer ? 'suggestion' : 'suggestion is-quiet'} aria-label={t('suggestions.title')}>
      {card && (
        <div role="status">
          <h3 lang={card.article.language}>{card.article.title}</h3>
          {card.explanation && <Why explanation={card.explanation} />}
          {card.isModelChoice && <p className="small soft">{t('suggestions.byModel')}</p>}
          <div className="suggestion-text"><MarkdownText text={card.article.body} language={card.article.language} /></div>
        </div>
      )}
      {offer && <div role="status">{offer}</div>}
      {card && card.words.length > 0 && (
        <blockquote className="suggestion-words">
          <p className="small faint">{t('suggestions.words')}</p>
          {card.words.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </blockquote>
      )}
      {(card || offer) && (
        <div className="row">
          {card && <KeyButton hotkey="4" label={t('suggestions.use')} tone="main" onPress={() => {
            setRead(card.article)
            onJudge('accepted')
          }} />}
          <KeyButton hotkey="5" label={t('suggestions.wrong')} onPress={() => onJudge('dismissed')} />
          <KeyButton hotkey="6" label={t('suggestions.clear')} tone="quiet" onPress={() => onJudge('cleared')} />
        </div>
      )}
      <div className="row small suggestion-more">
        {others.length > 0 && (
          <details>
            <summary>{t(card || offer ? 'suggestions.others' : 'suggestions.list', { count: others.length })}</summary>
            <ul className="suggestion-others">
              {others.map((article) => <li key={article.id}><button type="button" className="link-button" lang={article.language} onClick={() => take(article)}>{article.title}</button></li>)}
            </ul>
          </details>
        )}
        <label className="check"><input type="checkbox" checked={isMuted} onChange={(event) => onMute(event.target.checked)} /><span>{t('suggestions.mute')}</span></label>
      </div>
    </section>
  )
}

function Why({ explanation: { words, isNamed, keepsToLimits, wasTaken } }: { readonly explanation: Explanation }) {
  const { t, list } = useWords()
  const reasons = [words.length > 0 && t('suggestions.said', { words: list(words) }), isNamed && t('suggestions.named'), keepsToLimits && t('suggestions.limits'), wasTaken && t('suggestions.taken')].filter((each) => each !== false)
  return <p className="small soft dotted">{reasons.map((reason) => <span key={reason}>{reason}</span>)}</p>
}
