import { integer, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import type { AgentId, ArticleId, DemandId, EpochMs, LineId } from '../contract/ids'
import type { Article } from '../contract/knowledge'
import { LONGEST_ANSWER } from '../contract/knowledge-messages'
import { LANGUAGES } from '../contract/language'
import { LONGEST_PHRASING, MOST_PHRASINGS } from '../knowledge/library/read-article-item'

export type ArticleItem = Article & { readonly kind: 'article' }

const moment = integer<EpochMs>(-8.64e15, 8.64e15)
/** Its line, a dot, and the name that a file gave it. */
const id = text(200)

const decodeContent = record({
  id: id as Decoder<ArticleId>, line: text<LineId>(64), version: integer(1, 1e9), language: oneOf(...LANGUAGES), title: text(200), body: text(20_000),
  phrasings: listOf(text(LONGEST_PHRASING), MOST_PHRASINGS), demand: optional(id as Decoder<DemandId>), parent: optional(text(120)), owner: optional(text(120)),
  validFrom: optional(moment), validTo: optional(moment), checkedAt: optional(moment), answered: optional(record({ at: moment, text: text(LONGEST_ANSWER) })), changedAt: moment, changedBy: optional(text<AgentId>(64)), retiredAt: optional(moment),
})

/** An article as it is stored, within the same limits as in a file. */
export const decodeArticle: Decoder<ArticleItem> = (input) => {
  const article = decodeContent(input)
  return article && { kind: 'article', ...article }
}
