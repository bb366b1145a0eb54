import type { Offer } from '../contract/offers'
import { drawBeta } from './draw-beta'
import { cellOf, type Learnt, type Tally } from './offer-counts'
import type { Random } from './seeded-random'

/** How many impressions of its own an offer in a segment needs until it counts as much as what is known one level above it. */
const PRIOR_STRENGTH = 20
/** Before anything was shown: of offers put well, about one in ten is accepted. It is outweighed within a day. */
const FIRST_RATE: Trials = { shown: 10, accepted: 1 }
/** What the agent did not put to the customer was shown in vain already; his word that it does not fit counts for so much of another time. */
const DISMISSED_MORE = 0.5
/** So many in a hundred first places are given by lot. Their probability is written down, so that other rules can be judged by the record later. */
export const EXPLORED_SHARE = 0.04
/** By how many rounds the probability of a first place is told: to about two in a hundred; fewer among very many offers, where it would be felt. */
const ROUNDS = 400
const MOST_DRAWS = 20_000

export interface RankedOffer {
  readonly offer: Offer
  /** Expected value by the draw: the order, of no meaning by itself. */
  readonly score: number
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly RankedOffer[]
  /** That the first one came first, by chance and by rank together. Reckoned when it is written down. */
  readonly probability: () => number
  /** The first place was given by lot. */
  readonly isExploring: boolean
}

export interface RankOptions {
  readonly learnt: Learnt
  /** Of customers who are alike: what is learnt of one is believed more of another. */
  readonly segment: string
  /** How well an offer fits what is being said: 1 where nothing is known. */
  readonly contextOf: (offer: Offer) => number
  readonly random: Random
}

/**
 * Propensity × context × value × weight. The propensity is drawn and not averaged (Thompson sampling), so what is little known
 * is tried as often as it may be the best. Its prior is the offer's own rate over all customers, whose prior is that of all offers.
 */
export function rankOffers(offers: readonly Offer[], { learnt, segment, contextOf, random }: RankOptions): Ranking {
  const beliefs = offers.map((offer) => ({ offer, worth: contextOf(offer) * offer.value * offer.weight, belief: beliefOf(offer, segment, learnt) }))
  const draw = (): RankedOffer[] => beliefs.map(({ offer, worth, belief: { accepted, shown } }) => ({ offer, score: worth * drawBeta(accepted, shown - accepted, random) }))
  const ranked = draw().sort((one, other) => other.score - one.score || (one.offer.id < other.offer.id ? -1 : 1))
  const isExploring = ranked.length > 1 && random() < EXPLORED_SHARE
  const [lucky] = isExploring ? ranked.splice(Math.floor(random() * ranked.length), 1) : []
  if (lucky) ranked.unshift(lucky)
  const first = ranked[0]
  return { ranked, isExploring, probability: () => (first ? probabilityOf(first, draw, ranked.length) : 0) }
}

function beliefOf(offer: Offer, segment: string, { all, ofOffer, ofSegment }: Learnt): Trials {
  const overall = added(FIRST_RATE, all)
  return added(priorOf(added(priorOf(overall), ofOffer.get(offer.id))), ofSegment.get(cellOf(offer.id, segment)))
}

type Trials = Omit<Tally, 'dismissed'>

const priorOf = ({ shown, accepted }: Trials): Trials => ({ shown: PRIOR_STRENGTH, accepted: (PRIOR_STRENGTH * accepted) / shown })
const added = (one: Trials, other: Tally | undefined): Trials =>
  ({ shown: one.shown + (other ? other.shown + DISMISSED_MORE * other.dismissed : 0), accepted: one.accepted + (other?.accepted ?? 0) })

function probabilityOf({ offer }: RankedOffer, draw: () => readonly RankedOffer[], offers: number): number {
  if (offers === 1) return 1
  let wins = 0
  const rounds = Math.min(ROUNDS, Math.ceil(MOST_DRAWS / offers))
  for (let round = 0; round < rounds; round += 1) {
    if (draw().reduce((best, each) => (each.score > best.score ? each : best)).offer === offer) wins += 1
  }
  return EXPLORED_SHARE / offers + (1 - EXPLORED_SHARE) * (wins / rounds)
}
