import { useId, useState, type KeyboardEvent } from 'react'
import type { ArticleId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'
import type { TypedDemand } from '../../core/knowledge/search-demands'
import type { OnCommand } from '../hooks/reply'
import type { Findings, KnowledgeWork } from '../hooks/use-articles'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import '../tabs/tabs.css'
import { useWords } from '../words/use-words'
import { ArticleTable } from './article-table'
import { ArticleView } from './article-view'
import { DoubtClock } from './doubt-clock'
import { AnswerForm, DoubtList } from './doubt-list'
import { FindingList } from './finding-list'
import { GapList } from './gap-list'
import './knowledge.css'
import { LibraryImport, type ImportState } from './library-import'

const TABS = ['articles', 'doubts', 'gaps', 'import'] as const
export type KnowledgePageTab = (typeof TABS)[number]

export interface KnowledgePageProps {
  readonly articles: readonly Article[]
  readonly demands: readonly TypedDemand[]
  readonly work: KnowledgeWork
  readonly findings: Findings | undefined
  readonly importState: ImportState
  readonly now: number
  readonly firstTab?: KnowledgePageTab
  readonly onFiles: (files: readonly File[]) => void
  readonly onImportAgain: () => void
  readonly onCommand: OnCommand
}

/** Where knowledge is kept in order: what is there, what is doubted, what is missing, and files in. */
export function KnowledgePage({ articles, demands, work, findings, importState, now, firstTab = 'articles', onFiles, onImportAgain, onCommand }: KnowledgePageProps) {
  const { t } = useWords()
  const [tab, setTab] = useState<KnowledgePageTab>(firstTab)
  const [opened, setOpened] = useState<ArticleId>()
  const id = useId()
  const { isBusy, why, run } = useReply()
  const counts = { doubts: work.doubts.length, gaps: work.gaps.length, articles: 0, import: 0 }
  const article = articles.find((each) => each.id === opened)
  const doubt = work.doubts.find((each) => each.article === opened)
  const open = (each: ArticleId) => {
    setOpened(each)
    setTab('articles')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]
    if (!next) return
    setTab(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <main className="knowledge-page">
      <h1>{t('knowledge.pageTitle')}</h1>
      <div role="tablist" className="tabs" aria-label={t('knowledge.pageTitle')} onKeyDown={onKeyDown}>
        {TABS.map((each) => (
          <button key={each} type="button" role="tab" id={`${id}-${each}`} aria-selected={each === tab} aria-controls={`${id}-panel`} tabIndex={each === tab ? 0 : -1} onClick={() => setTab(each)}>
            {t(`knowledge.tab.${each}`)}
            {counts[each] > 0 && <span className="tab-count">{counts[each]}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'articles' && (
          <div className={`knowledge-beside ${article ? 'has-article' : ''}`}>
            <ArticleTable articles={articles} demands={demands} findings={findings} now={now} onOpen={(each) => setOpened(each.id)} />
            {article && (
              <aside className="knowledge-aside">
                <div className="row">
                  <button type="button" className="button" onClick={() => setOpened(undefined)}>{t('action.close')}</button>
                  <button type="button" className="button is-quiet" disabled={isBusy} onClick={() => void run(() => onCommand('article/retire', { article: article.id, isRetired: article.retiredAt === undefined }))}>{t(article.retiredAt === undefined ? 'knowledge.retire' : 'knowledge.restore')}</button>
                </div>
                <Refusal why={why} />
                <FindingList findings={findings?.get(article.id) ?? []} articles={articles} onOpen={setOpened} />
                <ArticleView article={article} demand={demands.find((each) => each.id === article.demand)} now={now}>
                  {doubt && <section className="doubt stack"><DoubtClock doubt={doubt} now={now} /><AnswerForm key={article.id} article={article.id} onCommand={onCommand} /></section>}
                </ArticleView>
              </aside>
            )}
          </div>
        )}
        {tab === 'doubts' && <DoubtList doubts={work.doubts} articles={articles} now={now} onOpen={open} onCommand={onCommand} />}
        {tab === 'gaps' && <GapList gaps={work.gaps} now={now} />}
        {tab === 'import' && <LibraryImport state={importState} onFiles={onFiles} onAgain={onImportAgain} />}
      </div>
    </main>
  )
}
