/** Who has nothing alike in the past is not decided by the one thing that is a little alike. */
const LEAST_LIKENESS = 0.1
const NEAREST = 15
const NOWHERE = { numbers: [], weights: [] }

interface Turn {
  readonly call: string
  readonly article: string
  readonly terms: ReadonlyMap<string, number>
}

/** Past moments by their words: the nearest (cosine, words weighed by how rare they are there) have a vote each for what was taken at them. */
export class NearestTurns {
  readonly #turns: Turn[] = []
  /** By term the moments that have it, ascending, and how much; a moment's number is its place plus how many were forgotten before. */
  readonly #byTerm = new Map<string, { readonly numbers: number[]; readonly weights: number[] }>()
  #forgotten = 0
  #lengths: Float64Array | undefined
  /** The mean of them. */
  #usual = 0

  /** `power`: how much more the nearest count. */
  constructor(readonly power: number) {}

  add(turn: Turn): void {
    const number = this.#forgotten + this.#turns.length
    this.#turns.push(turn)
    this.#lengths = undefined
    for (const [term, weight] of turn.terms) {
      const had = this.#byTerm.get(term)
      had?.numbers.push(number)
      had?.weights.push(weight)
      if (!had) this.#byTerm.set(term, { numbers: [number], weights: [weight] })
    }
  }

  forgetOldest(): void {
    for (const term of this.#turns.shift()?.terms.keys() ?? []) {
      const had = this.#byTerm.get(term)
      had?.numbers.shift()
      had?.weights.shift()
      if (had?.numbers.length === 0) this.#byTerm.delete(term)
    }
    this.#forgotten += 1
    this.#lengths = undefined
  }

  /** By article, how much like this moment those were at which it was taken: 0 to 1. A call has no vote in its own. */
  votes(terms: ReadonlyMap<string, number>, call: string): ReadonlyMap<string, number> {
    const votes = new Map<string, number>()
    for (const { article, like } of this.#nearest(terms, call)) votes.set(article, Math.min(1, (votes.get(article) ?? 0) + like ** this.power))
    return votes
  }

  #nearest(terms: ReadonlyMap<string, number>, call: string): readonly { readonly article: string; readonly like: number }[] {
    const lengths = (this.#lengths ??= this.#measure())
    const sums = new Float64Array(lengths.length)
    let own = 0
    for (const [term, weight] of terms) {
      const { numbers, weights } = this.#byTerm.get(term) ?? NOWHERE
      const idf = this.#idf(numbers.length)
      const gain = weight * idf * idf
      own += (weight * idf) ** 2
      for (let at = 0; at < numbers.length; at += 1) sums[numbers[at]! - this.#forgotten]! += gain * weights[at]!
    }
    const length = Math.sqrt(own)
    // "Yes please" is like many a moment, and tells nothing of any.
    const telling = Math.min(1, length / this.#usual)
    const alike: { article: string; like: number }[] = []
    for (let place = 0; place < sums.length; place += 1) {
      const like = sums[place] === 0 ? 0 : (sums[place]! * telling) / (lengths[place]! * length)
      const turn = this.#turns[place]!
      if (like >= LEAST_LIKENESS && turn.call !== call) alike.push({ article: turn.article, like })
    }
    return alike.sort((a, b) => b.like - a.like).slice(0, NEAREST)
  }

  #measure(): Float64Array {
    const squares = new Float64Array(this.#turns.length)
    for (const { numbers, weights } of this.#byTerm.values()) {
      const idf = this.#idf(numbers.length)
      for (let at = 0; at < numbers.length; at += 1) squares[numbers[at]! - this.#forgotten]! += (weights[at]! * idf) ** 2
    }
    const lengths = squares.map(Math.sqrt)
    this.#usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
    return lengths
  }

  /** A word that was never said then is as rare as can be: it makes the moment less like any of them. */
  #idf(count: number): number {
    return Math.log(1 + this.#turns.length / Math.max(1, count))
  }
}
