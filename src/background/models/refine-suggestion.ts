import type { ArticleId, CallId } from '../../core/contract/ids'
import type { SuggestionCard } from '../../core/contract/suggestions'
import type { TranscriptLine } from '../../core/contract/transcripts'
import { replaceCard, withWords } from '../../core/knowledge/suggest/refine-card'
import type { CitedLine } from '../../core/models/read-cited-lines'
import { modelFor } from '../../core/models/model-for'
import type { Desk } from '../desk'
import { reportBug } from '../report-bug'
import { changeSuggestions } from '../suggestions/change-suggestions'
import { judgedFact, shownFact } from '../suggestions/suggestion-facts'
import { draftSentence } from './draft-sentence'
import { rerankArticles, type Moment } from './rerank-articles'

/**
 * After a card came up by what is known here: a model may take a better one of the list, and drafts what to say by it. Nobody waits
 * for it; what fails leaves the card as it is. `lines`: what was said until it came up.
 */
export function refineSuggestion(desk: Desk, call: CallId, card: SuggestionCard, lines: readonly TranscriptLine[]): void {
  refine(desk, call, card, lines).catch((bug: unknown) => reportBug('refine', bug))
}

async function refine(desk: Desk, call: CallId, card: SuggestionCard, lines: readonly TranscriptLine[]): Promise<void> {
  const { store, settings } = desk
  if (!modelFor(settings, 'rerank').ok && !modelFor(settings, 'sentence').ok) return
  const rows = await store.db.articles.bulkGet(card.list.ranked.map(({ article }) => article))
  const articles = rows.flatMap((row) => (row ? [{ id: row.id, title: row.title, excerpt: row.body }] : []))
  const stop = new AbortController()
  const moment: Moment = { turns: lines.filter(({ isFinal }) => isFinal), articles, signal: stop.signal }
  const up = await better(desk, call, card, moment)
  if (up) await say(desk, call, up, { ...moment, articles: articles.filter(({ id }) => id === up.article) }, () => stop.abort())
}

/** The card that is up now; undefined where the agent has done something with it meanwhile. */
async function better(desk: Desk, call: CallId, card: SuggestionCard, moment: Moment): Promise<SuggestionCard | undefined> {
  const fits = await rerankArticles(desk, moment)
  if (!fits.ok || fits.value === 'none' || fits.value === card.article) return card
  let up: SuggestionCard | undefined
  const changed = await changeSuggestions(desk, call, (before, of) => {
    // Of the articles it was given: an id of one of them.
    const next = replaceCard(before, card.id, fits.value as ArticleId, { now: desk.now(), newId: desk.newId })
    up = next?.card ?? (before.card?.id === card.id ? before.card : undefined)
    return next ? { next, facts: [judgedFact(desk, of, card, 'cleared'), shownFact(desk, of, next.card)] } : { next: before }
  })
  return changed.ok ? up : undefined
}

async function say(desk: Desk, call: CallId, { id }: SuggestionCard, moment: Moment, onGone: () => void): Promise<void> {
  let [writing, written] = [Promise.resolve(), false]
  const keep = (sentences: readonly CitedLine[]) => {
    written = true
    writing = writing.then(async () => {
      const kept = await changeSuggestions(desk, call, (before) => {
        const next = withWords(before, id, sentences.map(({ text }) => text))
        return next && { next }
      })
      // Nobody looks at it any more: it is not paid for either.
      if (!kept.ok && kept.why === 'no-such-suggestion') onGone()
    })
  }
  const said = await draftSentence(desk, moment, keep)
  if (said.ok ? said.value.length > 0 : written) keep(said.ok ? said.value : [])
  await writing
}
