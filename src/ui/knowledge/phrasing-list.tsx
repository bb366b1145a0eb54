import type { ArticleId, FactId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { OfferedPhrasing } from '../../core/knowledge/offered-phrasings'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface PhrasingListProps {
  readonly phrasings: readonly OfferedPhrasing[]
  readonly articles: readonly Article[]
  readonly now: number
  readonly onOpen: (article: ArticleId) => void
  readonly onCommand: OnCommand
}

/** What customers said when an article was used, and it does not say yet. */
export function PhrasingList({ phrasings, articles, now, onOpen, onCommand }: PhrasingListProps) {
  const { t, whenExactly } = useWords()
  if (phrasings.length === 0) return <Empty title={t('knowledge.phrasing.none')} hint={t('knowledge.phrasing.noneHint')} />
  return (
    <ul className="knowledge-rows">
      {phrasings.map(({ judged, article: of, text, at, count }) => {
        const article = articles.find(({ id }) => id === of)
        return (
          <li key={judged} className="stack">
            <p lang={article?.language}>{text}</p>
            <p className="small soft dotted">
              {article && <button type="button" className="link-button" lang={article.language} onClick={() => onOpen(article.id)}>{article.title}</button>}
              <span>{t('knowledge.phrasing.heard', { when: whenExactly(at, now), count })}</span>
            </p>
            <Choose article={of} judged={judged} text={text} onCommand={onCommand} />
          </li>
        )
      })}
    </ul>
  )
}

function Choose({ article, judged, text, onCommand }: { readonly article: ArticleId; readonly judged: FactId; readonly text: string; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <div className="row">
      <button type="button" className="button" disabled={isBusy} aria-label={t('knowledge.phrasing.addOf', { text })} onClick={() => void run(() => onCommand('phrasing/add', { article, judged }))}>{t('knowledge.phrasing.add')}</button>
      <button type="button" className="button is-quiet" disabled={isBusy} aria-label={t('knowledge.phrasing.setAsideOf', { text })} onClick={() => void run(() => onCommand('phrasing/set-aside', { judged }))}>{t('knowledge.phrasing.setAside')}</button>
      <Refusal why={why} />
    </div>
  )
}
