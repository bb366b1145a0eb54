import { useState } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { OpenDoubt } from '../../core/knowledge/open-doubts'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { DoubtClock } from './doubt-clock'

interface DoubtListProps {
  readonly doubts: readonly OpenDoubt[]
  readonly articles: readonly Article[]
  readonly now: number
  readonly onOpen: (article: ArticleId) => void
  readonly onCommand: OnCommand
}

/** What waits for an answer, the one that is due first on top. */
export function DoubtList({ doubts, articles, now, onOpen, onCommand }: DoubtListProps) {
  const { t } = useWords()
  if (doubts.length === 0) return <Empty title={t('knowledge.noDoubts')} hint={t('knowledge.noDoubtsHint')} />
  return (
    <ul className="knowledge-rows">
      {doubts.map((doubt) => {
        const article = articles.find(({ id }) => id === doubt.article)
        return (
          <li key={doubt.article} className="stack">
            {article ? <div><button type="button" className="link-button" lang={article.language} onClick={() => onOpen(article.id)}>{article.title}</button></div> : <p className="soft">{t('knowledge.gone')}</p>}
            <DoubtClock doubt={doubt} now={now} />
            {article && <AnswerForm article={article.id} onCommand={onCommand} />}
          </li>
        )
      })}
    </ul>
  )
}

export function AnswerForm({ article, onCommand }: { readonly article: ArticleId; readonly onCommand: OnCommand }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const { isBusy, why, run } = useReply()
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        void run(() => onCommand('article/answer', { article, text }))
      }}
    >
      <input className="input knowledge-answer" aria-label={t('knowledge.doubt.answerHint')} placeholder={t('knowledge.doubt.answerHint')} maxLength={1000} value={text} onChange={({ target: { value } }) => setText(value)} />
      <button className="button" disabled={isBusy}>{t('knowledge.doubt.answer')}</button>
      <Refusal why={why} />
    </form>
  )
}
