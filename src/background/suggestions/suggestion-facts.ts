import type { CallRow } from '../../adapters/store/rows'
import type { Judgement, OfferSuggestion, SuggestionCard } from '../../core/contract/suggestions'
import type { NewFact } from '../../core/facts/new-fact'
import { learnedFrom } from '../../core/knowledge/suggest/learned-from'
import type { Desk } from '../desk'
import { newFactOf } from '../new-fact-of'

export function shownFact(desk: Desk, call: CallRow, { id, article, isAsked, list }: SuggestionCard): NewFact {
  return newFactOf(desk, call.line, 'suggestion/shown', { open: { suggestion: id, call: call.id, contact: call.contact, article, confidence: list.confidence, isAsked }, personal: {} })
}

export function judgedFact(desk: Desk, call: CallRow, card: SuggestionCard, judgement: Judgement): NewFact {
  const open = { suggestion: card.id, call: call.id, contact: call.contact, article: card.article, judgement }
  return newFactOf(desk, call.line, 'suggestion/judged', { open, personal: { learned: learnedFrom(card, judgement) } })
}

/** Of an offer that fits what is said by its words, and by the agent's does not. */
export function dismissedFact(desk: Desk, { id, contact, line, match }: CallRow, { offer }: OfferSuggestion): NewFact {
  return newFactOf(desk, line, 'offer/dismissed', { open: { offer, call: id, contact, ...(match?.customer && { customer: match.customer }) }, personal: {} })
}
