import { NearestTurns } from './nearest-turns'

/** One moment of a past call at which an agent took an article. Plain data, as it is stored; the terms are what was said. */
export interface AcceptedTurn {
  readonly call: string
  readonly article: string
  /** Terms of the last turns with how much each counted then. */
  readonly terms: ReadonlyMap<string, number>
  /** All words of the newest turn alone. */
  readonly newest: ReadonlyMap<string, number>
}

/** The oldest go: what is taken changes with the seasons, and so many are compared in a millisecond. */
const MOST_REMEMBERED = 5000
/** Long talk is a little like any other, one short question is not: only what is very like counts there. */
const WINDOW_POWER = 6
const NEWEST_POWER = 2

/**
 * What was taken when, in calls like this one, by the last turns and by the newest alone. Small and grown turn by turn (some
 * thousands on a desk), so it is kept as maps and not in the buffers of the index.
 */
export class AcceptedTurns {
  readonly #turns: AcceptedTurn[] = []
  readonly #windows = new NearestTurns(WINDOW_POWER)
  readonly #newest = new NearestTurns(NEWEST_POWER)
  readonly #callsByArticle = new Map<string, string[]>()
  #mostTaken: number | undefined

  constructor(readonly most = MOST_REMEMBERED) {}

  add(turn: AcceptedTurn): void {
    this.#turns.push(turn)
    const { call, article } = turn
    this.#windows.add(turn)
    this.#newest.add({ call, article, terms: turn.newest })
    const calls = this.#callsByArticle.get(article)
    if (calls) calls.push(call)
    else this.#callsByArticle.set(article, [call])
    this.#mostTaken = undefined
    if (this.#turns.length > this.most) this.#forgetOldest()
  }

  /** 0 to 1: how often it is taken at all, in other calls. */
  habitOf(article: string, call: string): number {
    const times = this.#callsByArticle.get(article)?.filter((each) => each !== call).length ?? 0
    this.#mostTaken ??= Math.max(...Array.from(this.#callsByArticle.values(), ({ length }) => length))
    return times === 0 ? 0 : Math.log1p(times) / Math.log1p(this.#mostTaken)
  }

  /** By article, how much like these last turns the moments were at which it was taken: 0 to 1. */
  votes(terms: ReadonlyMap<string, number>, call: string): ReadonlyMap<string, number> {
    return this.#windows.votes(terms, call)
  }

  /** The same by the newest turn alone. */
  votesNow(newest: ReadonlyMap<string, number>, call: string): ReadonlyMap<string, number> {
    return this.#newest.votes(newest, call)
  }

  #forgetOldest(): void {
    const oldest = this.#turns.shift()
    this.#windows.forgetOldest()
    this.#newest.forgetOldest()
    if (oldest) this.#callsByArticle.get(oldest.article)?.shift()
  }
}
