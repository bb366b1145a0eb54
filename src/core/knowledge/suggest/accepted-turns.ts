/** One moment of a past call at which an agent took an article. Plain data, as it is stored; the terms are what was said. */
export interface AcceptedTurn {
  readonly call: string
  readonly article: string
  /** Terms with how much each counted then. */
  readonly terms: ReadonlyMap<string, number>
}

const NEAREST = 15
const VOTE_POWER = 3
/** Who has nothing alike in the past is not decided by the one thing that is a little alike. */
const LEAST_LIKENESS = 0.1

/**
 * What was taken when, in calls like this one: the nearest past moments have a vote each. Small and grown turn by turn (some
 * thousands on a desk), so it is kept as maps and not in the buffers of the index.
 */
export class AcceptedTurns {
  readonly #turns: (AcceptedTurn & { readonly length: number })[] = []
  readonly #byTerm = new Map<string, { readonly place: number; readonly weight: number }[]>()
  readonly #taken = new Map<string, string[]>()
  #mostTaken = 0
  #likeness = new Float64Array(256)

  add(turn: AcceptedTurn): void {
    const place = this.#turns.length
    this.#turns.push({ ...turn, length: Math.hypot(...turn.terms.values()) || 1 })
    for (const [term, weight] of turn.terms) {
      const had = this.#byTerm.get(term)
      if (had) had.push({ place, weight })
      else this.#byTerm.set(term, [{ place, weight }])
    }
    const calls = this.#taken.get(turn.article) ?? []
    this.#taken.set(turn.article, calls)
    calls.push(turn.call)
    this.#mostTaken = Math.max(this.#mostTaken, calls.length)
    if (this.#turns.length > this.#likeness.length) this.#likeness = new Float64Array(this.#likeness.length * 2)
  }

  /** 0 to 1: how often it is taken at all, in other calls. */
  habitOf(article: string, call: string): number {
    const times = this.#taken.get(article)?.filter((each) => each !== call).length ?? 0
    return times === 0 ? 0 : Math.log1p(times) / Math.log1p(this.#mostTaken)
  }

  /** By article, how much like this moment those were at which it was taken: 0 to 1. A call has no vote in its own. */
  votes(terms: ReadonlyMap<string, number>, call: string): ReadonlyMap<string, number> {
    const votes = new Map<string, number>()
    for (const { place, like } of this.#nearest(terms, call)) {
      const { article } = this.#turns[place]!
      votes.set(article, Math.min(1, (votes.get(article) ?? 0) + like ** VOTE_POWER))
    }
    return votes
  }

  #nearest(terms: ReadonlyMap<string, number>, call: string): readonly { readonly place: number; readonly like: number }[] {
    const count = this.#turns.length
    let own = 0
    for (const [term, weight] of terms) {
      const had = this.#byTerm.get(term)
      if (!had) continue
      const idf = Math.log(1 + count / had.length)
      own += (weight * idf) ** 2
      for (const { place, weight: then } of had) this.#likeness[place]! += weight * then * idf * idf
    }
    const whole = Math.sqrt(own) * Math.log(1 + count)
    const alike: { place: number; like: number }[] = []
    for (let place = 0; place < count; place += 1) {
      const turn = this.#turns[place]!
      const like = this.#likeness[place]! / (turn.length * whole)
      this.#likeness[place] = 0
      if (like >= LEAST_LIKENESS && turn.call !== call) alike.push({ place, like })
    }
    return alike.sort((a, b) => b.like - a.like).slice(0, NEAREST)
  }
}
