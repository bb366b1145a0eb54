import { afterAttention } from '../../core/knowledge/suggest/attention'
import { takeFromList, withoutCard } from '../../core/knowledge/suggest/call-suggestions'
import type { Handler } from '../handlers'
import { changeSuggestions } from './change-suggestions'
import { dismissedFact, judgedFact, shownFact } from './suggestion-facts'

/** Accepted and dismissed are learned from; cleared is only counted. Told twice, the second finds the card gone and changes nothing. */
export const judgeSuggestion: Handler<'suggestion/judge'> = async (desk, { call, suggestion, judgement }) =>
  await changeSuggestions(desk, call, (before, of) => {
    const { card, offer } = before
    // An offer is judged by the customer's answer. That it does not fit here is the agent's to say, and kept apart.
    if (offer?.id === suggestion) return { next: withoutCard(before, `card/${judgement}`, desk.now()), facts: judgement === 'dismissed' ? [dismissedFact(desk, of, offer)] : [] }
    if (card?.id !== suggestion) return { next: before }
    return { next: withoutCard(before, `card/${judgement}`, desk.now()), facts: [judgedFact(desk, of, card, judgement)] }
  })

/** Opened from the list: it was shown, and it was what was wanted. */
export const takeSuggestion: Handler<'suggestion/take'> = async (desk, { call, article }) =>
  await changeSuggestions(desk, call, (before, of) => {
    const taken = takeFromList(before, article, { now: desk.now(), newId: desk.newId })
    return taken && { next: withoutCard(taken, 'card/accepted', desk.now()), facts: [shownFact(desk, of, taken.card), judgedFact(desk, of, taken.card, 'accepted')] }
  })

export const muteSuggestions: Handler<'suggestion/mute'> = async (desk, { call, isMuted }) =>
  await changeSuggestions(desk, call, (before) => ({ next: { ...before, attention: afterAttention(before.attention, { kind: isMuted ? 'agent/muted' : 'agent/unmuted' }) } }))
