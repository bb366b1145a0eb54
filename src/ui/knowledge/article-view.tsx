import type { ReactNode } from 'react'
import type { Article } from '../../core/contract/knowledge'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { FreshnessBand } from './freshness-band'
import './knowledge.css'
import { MarkdownText } from './markdown-text'

interface ArticleViewProps {
  readonly article: Article
  readonly demand?: TypedDemand | undefined
  readonly now: number
  readonly onOpenDemand?: (() => void) | undefined
  /** What is held against it, and how to say so. */
  readonly children?: ReactNode
}

/** One article, to be read while somebody listens: the text first, what it rests on around it. */
export function ArticleView({ article, demand, now, onOpenDemand, children }: ArticleViewProps) {
  const { t } = useWords()
  const { language, title, body, phrasings, owner } = article
  return (
    <article className="article stack" aria-label={title}>
      <header>
        <h3 lang={language}>{title}</h3>
        <p className="small soft dotted">
          <FreshnessBand article={article} now={now} />
          {owner !== undefined && <span>{t('knowledge.owner', { name: owner })}</span>}
          {demand && <span>{onOpenDemand ? <button type="button" className="link-button" onClick={onOpenDemand}><Label of={demand.labels} /></button> : <Label of={demand.labels} />}</span>}
        </p>
      </header>
      <MarkdownText text={body} language={language} />
      {phrasings.length > 0 && (
        <details className="small soft">
          <summary>{t('knowledge.phrasings')}</summary>
          <ul className="phrasings" lang={language}>{phrasings.map((each) => <li key={each}>{each}</li>)}</ul>
        </details>
      )}
      {children}
    </article>
  )
}
