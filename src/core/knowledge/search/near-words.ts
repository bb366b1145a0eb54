/** A word of the dictionary that may be meant. */
export interface NearWord {
  /** Its place in the list of words. */
  readonly at: number
  /** 1: it is the very word. */
  readonly weight: number
}

/** Half a word says less than a whole one, and what is mistyped less than half a word. */
const BEGUN = 0.8
const ONE_OFF = 0.5
const TWO_OFF = 0.3
const MOST_BEGUN = 40
const MOST_MISTYPED = 8
/** Of a short word every other letter makes another word. */
const SHORTEST_MISTYPED = 4
const SHORTEST_TWO_OFF = 7

/** Words ascending, asked as they are typed. */
export class NearWords {
  #signatures: Uint32Array | undefined

  constructor(readonly words: readonly string[]) {}

  /** `isBegun`: it may go on. The word itself, what begins with it, and only where there is neither what may be meant by it. */
  near(typed: string, isBegun: boolean): readonly NearWord[] {
    const found = this.#beginning(typed, isBegun)
    return found.length > 0 || typed.length < SHORTEST_MISTYPED ? found : this.#mistyped(typed)
  }

  #beginning(typed: string, isBegun: boolean): readonly NearWord[] {
    const from = this.#placeOf(typed)
    const found: NearWord[] = []
    for (let at = from; at < this.words.length && found.length < MOST_BEGUN; at += 1) {
      const word = this.words[at]!
      if (!word.startsWith(typed)) break
      if (word === typed) found.push({ at, weight: 1 })
      else if (isBegun) found.push({ at, weight: BEGUN * Math.sqrt(typed.length / word.length) })
      else break
    }
    return found
  }

  #mistyped(typed: string): readonly NearWord[] {
    const most = typed.length >= SHORTEST_TWO_OFF ? 2 : 1
    const signatures = (this.#signatures ??= Uint32Array.from(this.words, signatureOf))
    const own = signatureOf(typed)
    const found: NearWord[] = []
    for (let at = 0; at < this.words.length; at += 1) {
      const word = this.words[at]!
      // A letter off changes at most two of the letters that a word has.
      if (Math.abs(word.length - typed.length) > most || bitsOf(own ^ signatures[at]!) > 2 * most) continue
      const off = distance(typed, word, most)
      if (off <= most) found.push({ at, weight: off === 1 ? ONE_OFF : TWO_OFF })
    }
    return found.sort((a, b) => b.weight - a.weight || a.at - b.at).slice(0, MOST_MISTYPED)
  }

  #placeOf(typed: string): number {
    let [left, right] = [0, this.words.length]
    while (left < right) {
      const middle = (left + right) >>> 1
      if (this.words[middle]! < typed) left = middle + 1
      else right = middle
    }
    return left
  }
}

/** One bit for each letter it has, as far as bits go. */
function signatureOf(word: string): number {
  let signature = 0
  for (let at = 0; at < word.length; at += 1) signature |= 1 << (word.charCodeAt(at) & 31)
  return signature >>> 0
}

function bitsOf(value: number): number {
  let bits = 0
  for (let rest = value >>> 0; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

/** Letters added, left out, changed, or two neighbours swapped (optimal string alignment); above `most` any larger number. */
function distance(one: string, other: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    let least = row
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      let off = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (isSame ? 0 : 1))
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) off = Math.min(off, before[at - 2]! + 1)
      next.push(off)
      least = Math.min(least, off)
    }
    if (least > most) return least
    ;[before, last] = [last, next]
  }
  return last[other.length]!
}
