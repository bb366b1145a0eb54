import type { ArticleId, EpochMs, LineId } from '../../../core/contract/ids'
import type { DoubtAnswer } from '../../../core/contract/knowledge'
import { lastAnswer, openDoubts, type OpenDoubt } from '../../../core/knowledge/open-doubts'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import { newestFacts } from './newest-facts'

/** Of a line; those whose vault is locked cannot be read and are left out. */
export async function readOpenDoubts(store: Store, line: LineId): Promise<readonly OpenDoubt[]> {
  const [doubts, answers] = await Promise.all([newestFacts(store, line, 'article/doubted'), newestFacts(store, line, 'article/answered')])
  const articles = await store.db.articles.bulkGet([...new Set(doubts.map(({ open: { article } }) => article))])
  return openDoubts([...doubts, ...answers], articles.filter((article) => article !== undefined))
}

export interface DoubtsOfArticle {
  readonly open: OpenDoubt | undefined
  readonly answer: DoubtAnswer | undefined
}

export async function readDoubtsOf(store: Store, article: ArticleId): Promise<DoubtsOfArticle> {
  const [rows, here] = await Promise.all([store.db.facts.where('about').equals(article).toArray(), store.db.articles.get(article)])
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  const answers = facts.filter((fact) => fact?.kind === 'article/answered')
  return { open: openDoubts([...facts.filter((fact) => fact?.kind === 'article/doubted'), ...answers], here ? [here] : [])[0], answer: lastAnswer(answers, here?.answered) }
}

export interface KnowledgeGap {
  readonly id: string
  readonly at: EpochMs
  readonly typed: string
}

/** What was searched for in vain, newest first. */
export async function readGaps(store: Store, line: LineId): Promise<readonly KnowledgeGap[]> {
  return (await newestFacts(store, line, 'knowledge/gap')).map(({ id, happenedAt, personal: { typed } }) => ({ id, at: happenedAt, typed }))
}
