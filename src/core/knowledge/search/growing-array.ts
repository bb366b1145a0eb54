type Numbers = Uint8Array | Uint32Array

/** Numbers of which nobody knows beforehand how many will come. */
export class GrowingArray<T extends Numbers> {
  #values: T
  length = 0

  constructor(readonly make: (length: number) => T) {
    this.#values = make(1024)
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.make(this.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length] = value
    this.length += 1
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  sum(): number {
    let sum = 0
    for (let at = 0; at < this.length; at += 1) sum += this.at(at)
    return sum
  }
}

export const growingUint32 = (): GrowingArray<Uint32Array> => new GrowingArray((length) => new Uint32Array(length))
export const growingUint8 = (): GrowingArray<Uint8Array> => new GrowingArray((length) => new Uint8Array(length))
