import type { FactOf } from '../contract/facts'
import type { ArticleId, EpochMs } from '../contract/ids'

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

export interface DoubtAnswer {
  readonly at: EpochMs
  readonly text: string
}

/** What the owner of an article said last. */
export function lastAnswer(facts: readonly FactOf<'article/answered'>[]): DoubtAnswer | undefined {
  const newest = facts.reduce<FactOf<'article/answered'> | undefined>((last, each) => (last && last.happenedAt >= each.happenedAt ? last : each), undefined)
  return newest && { at: newest.happenedAt, text: newest.personal.text }
}

/** An answer answers all doubts before it. In whatever order they are given; the one that is due first comes first. */
export function openDoubts(facts: readonly (FactOf<'article/doubted'> | FactOf<'article/answered'>)[]): readonly OpenDoubt[] {
  const open = new Map<ArticleId, OpenDoubt>()
  for (const { kind, happenedAt, open: { article }, personal: { text } } of [...facts].sort((a, b) => a.happenedAt - b.happenedAt || (a.id < b.id ? -1 : 1))) {
    if (kind === 'article/answered') {
      open.delete(article)
      continue
    }
    const { since = happenedAt, texts = [], count = 0 } = open.get(article) ?? {}
    open.set(article, { article, since, dueAt: (since + ANSWER_WITHIN_MS) as EpochMs, texts: text === '' ? texts : [...texts, text], count: count + 1 })
  }
  return [...open.values()].sort((a, b) => a.dueAt - b.dueAt)
}
