import type { Article } from '../../contract/knowledge'
import { LANGUAGES } from '../../contract/language'
import { given } from '../../facts/given'
import { articleIn, demandIn } from './id-in-line'
import { ItemReader, type ItemRead, type LibraryDesk } from './item-reader'

const LONGEST_TITLE = 200
const LONGEST_BODY = 20_000
export const LONGEST_PHRASING = 300
export const MOST_PHRASINGS = 100
const LONGEST_NAME = 120

/** An article as files write it; the version is that of a new one. */
export function readArticleItem(input: unknown, desk: LibraryDesk): ItemRead<Article> {
  const reader = ItemReader.of(input, desk)
  // First: a table without ids has them from its titles.
  const title = reader.text('title', LONGEST_TITLE)
  const demand = reader.optionalText('demand', LONGEST_NAME)
  const article: Article = {
    id: articleIn(desk.line, reader.text('id', LONGEST_NAME)), line: desk.line, version: 1, language: reader.oneOf('language', LANGUAGES, desk.language),
    title, body: reader.text('body', LONGEST_BODY), phrasings: reader.texts('phrasings', LONGEST_PHRASING, MOST_PHRASINGS), changedAt: desk.now,
    ...given({
      demand: demand === undefined ? undefined : demandIn(desk.line, demand), parent: reader.optionalText('parent', LONGEST_NAME), owner: reader.optionalText('owner', LONGEST_NAME),
      validFrom: reader.day('validFrom', 'start'), validTo: reader.day('validTo', 'end'), checkedAt: reader.day('checkedAt', 'start'),
    }),
  }
  if ((article.validFrom ?? -Infinity) > (article.validTo ?? Infinity)) reader.refuse('ends-before-start', 'validTo')
  return reader.end(article)
}
