import { useState } from 'react'
import type { AgentId, ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import type { EditRefusal } from '../../core/settings/edit-right'
import { ReadOnlyNote } from '../desk/read-only-note'
import type { OnCommand } from '../hooks/reply'
import type { Findings, KnowledgeWork } from '../hooks/use-articles'
import { FeedbackList } from '../feedback/feedback-list'
import type { ShownFeedback } from '../feedback/feedback-line'
import { PageTabs } from '../tabs/page-tabs'
import { useWords } from '../words/use-words'
import { ArticleTable } from './article-table'
import { ArticleView } from './article-view'
import { DoubtClock } from './doubt-clock'
import { AnswerForm, DoubtList } from './doubt-list'
import { FindingList } from './finding-list'
import { GapList } from './gap-list'
import './knowledge.css'
import { LibraryImport, type ImportState } from './library-import'
import { PhrasingList } from './phrasing-list'

const TABS = ['articles', 'doubts', 'phrasings', 'gaps', 'feedback', 'import'] as const
export type KnowledgePageTab = (typeof TABS)[number]

export interface KnowledgePageProps {
  readonly articles: readonly Article[]
  readonly demands: readonly TypedDemand[]
  readonly work: KnowledgeWork
  readonly findings: Findings | undefined
  /** What agents say to their lead, in all that a lead writes. */
  readonly feedback: readonly ShownFeedback[]
  readonly mayAnswer: boolean
  readonly whoOf: (agent: AgentId) => string | undefined
  readonly importState: ImportState
  /** Why nothing is taken in here. */
  readonly editRefusal?: EditRefusal | undefined
  readonly now: number
  readonly firstTab?: KnowledgePageTab
  readonly onFiles: (files: readonly File[]) => void
  readonly onImportAgain: () => void
  readonly onCommand: OnCommand
}

/** Where knowledge is kept in order: what is there, what is doubted, what customers call it, what is missing, and files in. */
export function KnowledgePage({ articles, demands, work, findings, feedback, mayAnswer, whoOf, importState, editRefusal, now, firstTab = 'articles', onFiles, onImportAgain, onCommand }: KnowledgePageProps) {
  const { t } = useWords()
  const [tab, setTab] = useState<KnowledgePageTab>(firstTab)
  const [opened, setOpened] = useState<ArticleId>()
  const article = articles.find((each) => each.id === opened)
  const doubt = work.doubts.find((each) => each.article === opened)
  const open = (each: ArticleId) => {
    setOpened(each)
    setTab('articles')
  }
  return (
    <main className="knowledge-page">
      <h1>{t('knowledge.pageTitle')}</h1>
      <PageTabs label={t('knowledge.pageTitle')} tabs={TABS} current={tab} titleOf={(each) => t(`knowledge.tab.${each}`)} counts={{ doubts: work.doubts.length, phrasings: work.phrasings.length, gaps: work.gaps.length, feedback: feedback.filter(({ state }) => state === 'new').length }} onChoose={setTab}>
        {tab === 'articles' && (
          <div className={`knowledge-beside ${article ? 'has-article' : ''}`}>
            <ArticleTable articles={articles} demands={demands} findings={findings} now={now} onOpen={(each) => setOpened(each.id)} />
            {article && (
              <aside className="knowledge-aside">
                <div className="row">
                  <button type="button" className="button" onClick={() => setOpened(undefined)}>{t('action.close')}</button>
                  <a className="button is-quiet" href={`items.html#article/${encodeURIComponent(article.id)}`}>{t('knowledge.edit')}</a>
                </div>
                <FindingList findings={findings?.get(article.id) ?? []} articles={articles} onOpen={setOpened} />
                <ArticleView article={article} demand={demands.find((each) => each.id === article.demand)} now={now}>
                  {doubt && <section className="doubt stack"><DoubtClock doubt={doubt} now={now} /><AnswerForm key={article.id} article={article.id} onCommand={onCommand} /></section>}
                </ArticleView>
              </aside>
            )}
          </div>
        )}
        {tab === 'doubts' && <DoubtList doubts={work.doubts} articles={articles} now={now} onOpen={open} onCommand={onCommand} />}
        {tab === 'phrasings' && <PhrasingList phrasings={work.phrasings} articles={articles} now={now} onOpen={open} onCommand={onCommand} />}
        {tab === 'gaps' && <GapList gaps={work.gaps} now={now} />}
        {tab === 'feedback' && <FeedbackList feedback={feedback} mayAnswer={mayAnswer} whoOf={whoOf} now={now} onCommand={onCommand} />}
        {tab === 'import' && editRefusal && <ReadOnlyNote why={editRefusal} />}
        {tab === 'import' && !editRefusal && <LibraryImport state={importState} onFiles={onFiles} onAgain={onImportAgain} />}
      </PageTabs>
    </main>
  )
}
