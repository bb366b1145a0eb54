import type { FactOf } from '../contract/facts'
import type { ArticleId, EpochMs } from '../contract/ids'
import type { Article, DoubtAnswer } from '../contract/knowledge'

/** The owner of an article has a day to answer (S40). */
export const ANSWER_WITHIN_MS = 24 * 3_600_000

/** What is held against one article and not answered yet. */
export interface OpenDoubt {
  readonly article: ArticleId
  /** The first of them: its clock is the one that runs. */
  readonly since: EpochMs
  readonly dueAt: EpochMs
  /** Oldest first; of those who said nothing there is no text. */
  readonly texts: readonly string[]
  readonly count: number
}

/** What the owner of an article said last: here, or at another desk, where it came with the article. */
export function lastAnswer(facts: readonly FactOf<'article/answered'>[], came?: DoubtAnswer): DoubtAnswer | undefined {
  return facts.map(({ happenedAt, personal }) => ({ at: happenedAt, text: personal.text })).reduce<DoubtAnswer | undefined>((last, each) => (last && last.at >= each.at ? last : each), came)
}

/**
 * An answer answers all doubts before it, whether it was given here or came with its article. In whatever order they are given; the one
 * that is due first comes first.
 */
export function openDoubts(facts: readonly (FactOf<'article/doubted'> | FactOf<'article/answered'>)[], answered: readonly Pick<Article, 'id' | 'answered'>[] = []): readonly OpenDoubt[] {
  const answeredAt = new Map(answered.map((each) => [each.id, each.answered?.at]))
  const open = new Map<ArticleId, OpenDoubt>()
  for (const { kind, happenedAt, open: { article }, personal: { text } } of [...facts].sort((a, b) => a.happenedAt - b.happenedAt || (a.id < b.id ? -1 : 1))) {
    if (kind === 'article/answered') {
      open.delete(article)
      continue
    }
    if (happenedAt <= (answeredAt.get(article) ?? -Infinity)) continue
    const { since = happenedAt, texts = [], count = 0 } = open.get(article) ?? {}
    open.set(article, { article, since, dueAt: (since + ANSWER_WITHIN_MS) as EpochMs, texts: text === '' ? texts : [...texts, text], count: count + 1 })
  }
  return [...open.values()].sort((a, b) => a.dueAt - b.dueAt)
}
