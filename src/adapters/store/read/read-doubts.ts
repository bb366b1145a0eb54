import { Dexie } from 'dexie'
import type { FactKind, FactOf } from '../../../core/contract/facts'
import type { ArticleId, EpochMs, LineId } from '../../../core/contract/ids'
import { lastAnswer, openDoubts, type DoubtAnswer, type OpenDoubt } from '../../../core/knowledge/open-doubts'
import { factOfRow } from '../fact-rows'
import type { FactRow } from '../rows'
import type { Store } from '../store'

/** Of a line; those whose vault is locked cannot be read and are left out. */
export async function readOpenDoubts(store: Store, line: LineId): Promise<readonly OpenDoubt[]> {
  const facts = await Promise.all([newest(store, line, 'article/doubted'), newest(store, line, 'article/answered')])
  return openDoubts(facts.flat())
}

export interface DoubtsOfArticle {
  readonly open: OpenDoubt | undefined
  readonly answer: DoubtAnswer | undefined
}

export async function readDoubtsOf(store: Store, article: ArticleId): Promise<DoubtsOfArticle> {
  const rows = await store.db.facts.where('about').equals(article).toArray()
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  const answers = facts.filter((fact) => fact?.kind === 'article/answered')
  return { open: openDoubts([...facts.filter((fact) => fact?.kind === 'article/doubted'), ...answers])[0], answer: lastAnswer(answers) }
}

export interface KnowledgeGap {
  readonly id: string
  readonly at: EpochMs
  readonly typed: string
}

/** What was searched for in vain, newest first. */
export async function readGaps(store: Store, line: LineId): Promise<readonly KnowledgeGap[]> {
  return (await newest(store, line, 'knowledge/gap')).map(({ id, happenedAt, personal: { typed } }) => ({ id, at: happenedAt, typed }))
}

const MOST_READ = 1000

async function newest<K extends FactKind>(store: Store, line: LineId, kind: K): Promise<FactOf<K>[]> {
  const rows: FactRow[] = await store.db.facts.where('[kind+happenedAt]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).reverse().limit(MOST_READ).toArray()
  const facts = await Promise.all(rows.filter((row) => row.line === line).map((row) => factOfRow(store, row)))
  // Rows of this kind were asked for.
  return facts.filter((fact) => fact !== undefined) as unknown as FactOf<K>[]
}
