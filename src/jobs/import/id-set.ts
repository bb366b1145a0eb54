/**
 * The contacts of this import, by 52 bits of their hashed ids: some 16 bytes each, where a Set of a million texts takes 100 MB.
 * It may say yes wrongly once in a million imports; then the database is asked in vain.
 */
export class IdSet {
  #slots = new Float64Array(1 << 14)
  #size = 0

  /** Whether it was there before. Ids are UUIDs whose last 13 digits are hashed. */
  add(id: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    const wasThere = insert(this.#slots, markOf(id))
    if (!wasThere) this.#size += 1
    return wasThere
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2)
    for (const mark of this.#slots) if (mark !== 0) insert(larger, mark)
    this.#slots = larger
  }
}

/** 52 bits, never 0. */
function markOf(id: string): number {
  return Number.parseInt(id.slice(20, 23) + id.slice(24, 34), 16) + 1
}

function insert(slots: Float64Array, mark: number): boolean {
  let at = mark % slots.length
  for (;;) {
    const slot = slots[at]
    if (slot === mark) return true
    if (slot === 0) {
      slots[at] = mark
      return false
    }
    at = (at + 1) % slots.length
  }
}
