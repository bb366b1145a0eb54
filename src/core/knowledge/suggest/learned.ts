import { DEFAULT_COEFFICIENTS, type Coefficients } from './confidence'
import { DEFAULT_WEIGHTS, type Features } from './rank-articles'

/** What a desk has learned on one line, beside the turns it remembers. Plain data. */
export interface Learned {
  readonly weights: Features
  readonly coefficients: Coefficients
  /** Least confidence of a card that is put up unasked. */
  readonly threshold: number
}

/** As measured on three sets together, before anything is learned (docs/suggestions.md). */
const DEFAULT_THRESHOLD = 0.8

export const NOTHING_LEARNED: Learned = { weights: DEFAULT_WEIGHTS, coefficients: DEFAULT_COEFFICIENTS, threshold: DEFAULT_THRESHOLD }
