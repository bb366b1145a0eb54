/** Enough that none of them grows large, few enough to be made in a moment. */
const MAPS = 256

/**
 * Gives words their numbers, in the order in which they first come. One map of a million words is laid out anew all at once when it
 * grows, which held the thread for 50 ms; of many small ones each grows by itself.
 */
export class NumberedWords {
  readonly #maps = Array.from({ length: MAPS }, () => new Map<string, number>())
  readonly #words: string[] = []

  get size(): number {
    return this.#words.length
  }

  /** By number. */
  get words(): readonly string[] {
    return this.#words
  }

  numberOf(word: string): number {
    const map = this.#maps[placeOf(word)]!
    const known = map.get(word)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    map.set(word, number)
    return number
  }
}

const placeOf = (word: string): number => (31 * (31 * word.charCodeAt(0) + word.charCodeAt(word.length - 1)) + word.charCodeAt(word.length >> 1)) % MAPS
