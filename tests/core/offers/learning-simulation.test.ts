import { expect, it } from 'vitest'
import type { DeviceId, LineId, OfferId } from '../../../src/core/contract/ids'
import type { Offer } from '../../../src/core/contract/offers'
import { drawBeta } from '../../../src/core/offers/draw-beta'
import { learnFrom, type OfferCount } from '../../../src/core/offers/offer-counts'
import { rankOffers } from '../../../src/core/offers/rank-offers'
import { seededRandom, type Random } from '../../../src/core/offers/seeded-random'
import { anOffer } from './an-offer'

const OFFERS = 12
const SEGMENTS = 5
const IMPRESSIONS = 6000
/** Half way tastes change: what was liked no longer is. */
const DRIFT_AT = 3000
const PER_DAY = 50
const offers = Array.from({ length: OFFERS }, (_, index) => anOffer({ id: `offer-${index}` as OfferId, value: 5 + (index % 4) * 5 }))

/** How likely a customer of a segment accepts: an offer's own rate, a segment's leaning, and from half way on another world. */
function aWorld(seed: string) {
  const random = seededRandom(seed)
  const age = () => offers.map(() => {
    const base = 0.02 + 0.2 * random() ** 2
    return Array.from({ length: SEGMENTS }, () => Math.min(0.6, base * (0.6 + 0.8 * random())))
  })
  const [before, after] = [age(), age()]
  return (offer: number, segment: number, impression: number) => (impression < DRIFT_AT ? before : after)[offer]![segment]!
}

type Policy = (segment: number, counts: Counts, random: Random) => number
interface Counts {
  readonly cells: { shown: number; accepted: number }[][]
  learnt: ReturnType<typeof learnFrom>
}

const bestBy = (score: (offer: Offer, index: number) => number): number => {
  const scores = offers.map(score)
  return scores.indexOf(Math.max(...scores))
}
const POLICIES: Readonly<Record<string, Policy>> = {
  ours: (segment, { learnt }, random) => offers.indexOf(rankOffers(offers, { learnt, segment: String(segment), contextOf: () => 1, random }).ranked[0]!.offer),
  greedy: (segment, { cells }) => bestBy(({ value }, index) => (value * (cells[index]![segment]!.accepted + 1)) / (cells[index]![segment]!.shown + 2)),
  thompson: (segment, { cells }, random) =>
    bestBy(({ value }, index) => value * drawBeta(cells[index]![segment]!.accepted + 1, cells[index]![segment]!.shown - cells[index]![segment]!.accepted + 1, random)),
}

/** The part of the best possible value that a policy reached. */
function play(policy: Policy, seed: string): number {
  const rate = aWorld(seed)
  const random = seededRandom(`${seed} chance`)
  const counts: Counts = { cells: offers.map(() => Array.from({ length: SEGMENTS }, () => ({ shown: 0, accepted: 0 }))), learnt: learnFrom([]) }
  const buckets = new Map<string, { -readonly [K in keyof OfferCount]: OfferCount[K] }>()
  let gained = 0
  let possible = 0
  for (let impression = 0; impression < IMPRESSIONS; impression += 1) {
    const segment = Math.floor(random() * SEGMENTS)
    const day = Math.floor(impression / PER_DAY)
    if (impression % PER_DAY === 0) counts.learnt = learnFrom([...buckets.values()])
    const chosen = policy(segment, counts, random)
    const isAccepted = random() < rate(chosen, segment, impression)
    gained += offers[chosen]!.value * rate(chosen, segment, impression)
    possible += Math.max(...offers.map(({ value }, index) => value * rate(index, segment, impression)))
    const cell = counts.cells[chosen]![segment]!
    cell.shown += 1
    cell.accepted += isAccepted ? 1 : 0
    const name = `${day} ${chosen} ${segment}`
    const bucket = buckets.get(name) ?? { device: 'desk' as DeviceId, day, offer: offers[chosen]!.id, segment: String(segment), line: 'line-1' as LineId, shown: 0, accepted: 0, seq: 0 }
    buckets.set(name, { ...bucket, shown: bucket.shown + 1, accepted: bucket.accepted + (isAccepted ? 1 : 0) })
  }
  return gained / possible
}

it('learns what is worth offering sooner than greed and plain sampling, also where tastes change', () => {
  const seeds = ['1', '2', '3', '4', '5', '6']
  const reached = Object.fromEntries(Object.entries(POLICIES).map(([name, policy]) => [name, seeds.reduce((sum, seed) => sum + play(policy, seed), 0) / seeds.length]))
  console.info(`part of the best value: ${Object.entries(reached).map(([name, part]) => `${name} ${part.toFixed(3)}`).join(', ')}`)
  expect(reached.ours! - reached.greedy!).toBeGreaterThan(0.02)
  expect(reached.ours! - reached.thompson!).toBeGreaterThan(0.02)
}, 60_000)
