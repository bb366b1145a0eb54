import { NOTHING_LEARNED } from './learned'

export interface JudgedCard {
  readonly confidence: number
  readonly isRight: boolean
}

/** Of the cards that are put up, so many should be right. */
const WANTED_PRECISION = 0.8
/** What is asked next is of other days and other things: on one domain, learned from the others, fewer were right than it seemed. */
const LESS_ELSEWHERE = 0.02
/** Above every confidence: nothing is shown. */
export const NEVER = 1.01
/** A short list is believed less than the confidence itself, which more was learned for: it counts as so many cards. */
const PRIOR_CARDS = 25
/** In standard deviations: how much less than it seems it may be. */
const DOUBT = 1
/** Fewer than this show nothing. */
const LEAST_CARDS = 5
/** Where the threshold stood before anything was learned counts as so many cards: what some dozens tell of its place is mostly luck. */
const CARDS_BEFORE = 150

/** The least confidence at which, as far as these cards tell, those shown are right often enough; the fewer they are, the nearer to where it stood before. */
export function chooseThreshold(cards: readonly JudgedCard[]): number {
  const least = leastConfidence(cards)
  return least === NEVER ? NEVER : (cards.length * least + CARDS_BEFORE * NOTHING_LEARNED.threshold) / (cards.length + CARDS_BEFORE)
}

function leastConfidence(cards: readonly JudgedCard[]): number {
  const byConfidence = [...cards].sort((a, b) => b.confidence - a.confidence)
  let [threshold, right, expected] = [NEVER, 0, 0]
  byConfidence.forEach(({ confidence, isRight }, at) => {
    right += Number(isRight)
    expected += confidence
    const isLastOfEqual = byConfidence[at + 1]?.confidence !== confidence
    if (isLastOfEqual && at + 1 >= LEAST_CARDS && leastShare(right, expected, at + 1) >= WANTED_PRECISION + LESS_ELSEWHERE) threshold = confidence
  })
  return threshold
}

/** What share is right at least, by what was seen and what the confidence expects. */
function leastShare(right: number, expected: number, of: number): number {
  const share = (right + (PRIOR_CARDS * expected) / of) / (of + PRIOR_CARDS)
  return share - DOUBT * Math.sqrt((share * (1 - share)) / (of + PRIOR_CARDS))
}
