import type { CallRow } from '../../adapters/store/rows'
import { readOffers } from '../../adapters/store/read/read-offers'
import type { OpenedSuggestions } from '../../adapters/store/suggestion-rows'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import { FITS } from '../../core/offers/context-of-fit'
import { takeOffer, withoutCard } from '../../core/knowledge/suggest/call-suggestions'
import type { Desk } from '../desk'
import { newFactOf } from '../new-fact-of'
import type { SuggestionsChange } from './change-suggestions'

/**
 * After something was said: an offer that fits it, and may be made to this customer, is the one card if there is none. One that may be
 * made no longer, because he complains by now, makes room at once.
 */
export async function suggestOffer(desk: Desk, call: CallRow, heard: OpenedSuggestions): Promise<SuggestionsChange> {
  const spokenOf = heard.fits?.filter(({ fit }) => fit >= FITS) ?? []
  const { card, offer: up } = heard
  if (card || (!up && spokenOf.length === 0)) return { next: heard }
  const asked = { call, settings: desk.settings, now: desk.now(), suggestions: heard }
  const offers = await readOffers(desk.store, { ...asked, among: up ? [up.offer] : spokenOf.map(({ offer }) => offer) })
  if (!offers) return { next: heard }
  if (up) return { next: offers.ranked.length > 0 ? heard : withoutCard(heard, 'card/cleared', desk.now()) }
  const { suggestionDial: dial } = desk.settings
  const believed = offers.ranked.flatMap(({ id }) => spokenOf.find(({ offer }) => offer === id) ?? []).map((each) => ({ ...each, fit: each.fit * offers.trustOf(each.offer) }))
  const next = takeOffer(heard, believed, { dial, now: desk.now(), newId: desk.newId })
  return next.offer ? { next, facts: shownFact(desk, call, offers, next.offer.offer) } : { next }
}

/** Once for a call, whatever it was shown by. */
function shownFact(desk: Desk, { id, contact, line, match }: CallRow, { ranked, shown, segment, isExploring, probability }: OffersOfCall, offer: OffersOfCall['ranked'][number]['id']) {
  if (shown.has(offer)) return []
  const isFirst = ranked[0]?.id === offer
  const open = {
    offer, call: id, contact, ...(match?.customer && { customer: match.customer }), segment,
    isExploring: isFirst && isExploring, probability: isFirst ? Math.round(probability() * 10_000) / 10_000 : 0,
  }
  return [newFactOf(desk, line, 'offer/shown', { open, personal: {} })]
}
