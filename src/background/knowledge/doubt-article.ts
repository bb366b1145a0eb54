import { appendFacts } from '../../adapters/store/append-facts'
import { changeArticle } from '../../adapters/store/save-articles'
import { readArticle } from '../../adapters/store/read/read-articles'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'

export const doubtArticle: Handler<'article/doubt'> = async (desk, { article, text }) => {
  const doubted = await readArticle(desk.store, article)
  if (!doubted) return refused('no-such-article')
  return await write(desk, newFactOf(desk, doubted.line, 'article/doubted', { open: { article }, personal: { text: text.trim() } }))
}

/** The answer first: where the disk has room for no more, the doubt is answered and the article only looks unchecked. */
export const answerDoubt: Handler<'article/answer'> = async (desk, { article, text }) => {
  const answered = await readArticle(desk.store, article)
  if (!answered) return refused('no-such-article')
  const written = await write(desk, newFactOf(desk, answered.line, 'article/answered', { open: { article }, personal: { text: text.trim() } }))
  if (!written.ok) return written
  const at = desk.now()
  // The desks that the doubts came from have it with the article.
  const checked = await changeArticle(desk.store, article, (each) => ({ ...each, checkedAt: at, answered: { at, text: text.trim() } }))
  return checked.ok ? done(undefined) : checked
}

export const noteGap: Handler<'knowledge/note-gap'> = async (desk, { line = desk.settings.line, typed }) => {
  if (typed.trim() === '') return refused('malformed')
  return await write(desk, newFactOf(desk, line, 'knowledge/gap', { open: {}, personal: { typed: typed.trim() } }))
}

async function write(desk: Desk, fact: NewFact) {
  const written = await appendFacts(desk.store, [fact])
  return written.ok ? done(undefined) : written
}
