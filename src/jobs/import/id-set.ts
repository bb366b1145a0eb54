/**
 * Ids by 104 of their bits: some 50 bytes each, where a Set of a million texts takes 100 MB. No two of a billion ids made by
 * chance meet in so many bits. One that is no UUID is never in it.
 */
export class IdSet {
  /** Two marks a place; a place whose second mark is 0 is empty. */
  #slots = new Float64Array(1 << 14)
  #size = 0

  /** Whether it was there before. */
  add(id: string): boolean {
    const marks = marksOf(id)
    if (marks === undefined) return false
    if (this.#size * 4 >= this.#slots.length) this.#grow()
    const at = placeOf(this.#slots, marks)
    if (this.#slots[at + 1] !== 0) return true
    this.#slots.set(marks, at)
    this.#size += 1
    return false
  }

  has(id: string): boolean {
    const marks = marksOf(id)
    return marks !== undefined && this.#slots[placeOf(this.#slots, marks) + 1] !== 0
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 2) {
      const marks = this.#slots.subarray(at, at + 2)
      if (marks[1] !== 0) larger.set(marks, placeOf(larger, marks))
    }
    this.#slots = larger
  }
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** 52 bits of the beginning, which may be a time, and 52 of the end, which is hashed or drawn by lot: never 0. */
function marksOf(id: string): readonly [number, number] | undefined {
  if (!UUID.test(id)) return undefined
  return [Number.parseInt(id.slice(0, 8) + id.slice(9, 13) + id.slice(15, 16), 16), Number.parseInt(id.slice(20, 23) + id.slice(24, 34), 16) + 1]
}

/** Where it is, or else would stand. */
function placeOf(slots: Float64Array, [begin = 0, end = 0]: ArrayLike<number> & Iterable<number>): number {
  const places = slots.length / 2
  for (let place = end % places; ; place = (place + 1) % places) {
    const at = place * 2
    if (slots[at + 1] === 0 || (slots[at] === begin && slots[at + 1] === end)) return at
  }
}
