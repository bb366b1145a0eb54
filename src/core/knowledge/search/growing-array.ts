type Numbers = Uint8Array | Uint32Array | Float32Array

const CHUNK_BITS = 12
const CHUNK = 2 ** CHUNK_BITS

/** Numbers of which nobody knows beforehand how many will come. In chunks: nothing is copied as it grows, so no push takes long. */
export class GrowingArray<T extends Numbers> {
  readonly #chunks: T[] = []
  length = 0

  constructor(readonly make: (length: number) => T) {}

  push(value: number): void {
    const place = this.length & (CHUNK - 1)
    if (place === 0) this.#chunks.push(this.make(CHUNK))
    this.#chunks[this.length >>> CHUNK_BITS]![place] = value
    this.length += 1
  }

  at(place: number): number {
    return this.#chunks[place >>> CHUNK_BITS]?.[place & (CHUNK - 1)] ?? 0
  }

  sum(): number {
    let sum = 0
    for (let at = 0; at < this.length; at += 1) sum += this.at(at)
    return sum
  }

  whole(): T {
    const whole = this.make(this.length)
    this.#chunks.forEach((chunk, number) => whole.set(chunk.subarray(0, this.length - number * CHUNK), number * CHUNK))
    return whole
  }
}

export const growingUint32 = (): GrowingArray<Uint32Array> => new GrowingArray((length) => new Uint32Array(length))
export const growingUint8 = (): GrowingArray<Uint8Array> => new GrowingArray((length) => new Uint8Array(length))
export const growingFloat32 = (): GrowingArray<Float32Array> => new GrowingArray((length) => new Float32Array(length))
