import type { Features } from './rank-articles'

/** One article was taken, and these stood beside it. Plain data: a log of them can be kept and learned from anew. */
export interface Choice {
  readonly taken: Features
  readonly left: readonly Features[]
}

const RATE = 0.05
/** The later steps are smaller, down to a ninth. */
const SLOWER = 8
/** Towards what was measured before anything was learned, so that a handful of clicks changes little. */
const PULL = 0.0002
/** How surely the highest score is taken to be the choice. */
const SHARPNESS = 5
/** A short log is gone through more often, until so many steps are made. */
const LEAST_STEPS = 6000
const LEAST_ROUNDS = 8
/** What stood lower was found by other means than the words: no weights could have foreseen it, and all such would outvote the rest. */
const RIVALS = 10
/** Some milliseconds on a slow machine. */
const CHOICES_AT_ONCE = 100

/** Undefined: what was taken did not stand among the best, or nothing else did. */
export function choiceOf<A>(ranked: readonly { readonly article: A; readonly features: Features }[], isTaken: (article: A) => boolean): Choice | undefined {
  const taken = ranked.slice(0, RIVALS + 1).find(({ article }) => isTaken(article))
  const left = ranked.filter(({ article }) => !isTaken(article)).slice(0, RIVALS)
  return taken && left.length > 0 ? { taken: taken.features, left: left.map(({ features }) => features) } : undefined
}

/** Weights by which what was taken would have stood first more often: conditional logit, in small steps. The same log gives the same weights. Yields every few milliseconds. */
export function* learnWeights(choices: readonly Choice[], start: Features): Generator<undefined, Features> {
  const weights = [...start]
  const rounds = Math.max(LEAST_ROUNDS, Math.ceil(LEAST_STEPS / Math.max(1, choices.length)))
  for (let round = 0; round < rounds; round += 1) {
    const rate = RATE / (1 + (SLOWER * round) / rounds)
    for (const [number, { taken, left }] of choices.entries()) {
      if (number % CHOICES_AT_ONCE === 0) yield
      const all = [taken, ...left]
      const shares = softmax(all.map((features) => SHARPNESS * features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
      weights.forEach((weight, at) => {
        const expected = all.reduce((sum, features, place) => sum + (shares[place] ?? 0) * (features[at] ?? 0), 0)
        weights[at] = weight + rate * SHARPNESS * ((taken[at] ?? 0) - expected) + PULL * ((start[at] ?? 0) - weight)
      })
    }
  }
  return weights
}

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const sum = powers.reduce((all, each) => all + each, 0)
  return powers.map((power) => power / sum)
}
