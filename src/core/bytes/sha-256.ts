/**
 * SHA-256 (FIPS 180-4) of what comes piece by piece: the platform's own takes a whole file at once, and files here are as long as a
 * desk's years.
 */
export class Sha256 {
  readonly #state = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19)
  readonly #block = new Uint8Array(BLOCK)
  readonly #words = new Uint32Array(64)
  #inBlock = 0
  #length = 0

  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    for (let at = 0; at < bytes.length; ) {
      const taken = bytes.subarray(at, at + BLOCK - this.#inBlock)
      this.#block.set(taken, this.#inBlock)
      this.#inBlock += taken.length
      at += taken.length
      if (this.#inBlock === BLOCK) this.#compress()
    }
  }

  /** Hexadecimal. Nothing is added after it. */
  end(): string {
    const bits = this.#length * 8
    const padding = new Uint8Array((this.#inBlock < 56 ? 56 : 120) - this.#inBlock + 8)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32))
    view.setUint32(padding.length - 4, bits >>> 0)
    this.add(padding)
    return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('')
  }

  #compress(): void {
    this.#inBlock = 0
    const words = this.#words
    const view = new DataView(this.#block.buffer)
    const word = (at: number) => words[at] ?? 0
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(at * 4)
    for (let at = 16; at < 64; at += 1) {
      const [one, two] = [word(at - 15), word(at - 2)]
      words[at] = word(at - 16) + (turned(one, 7) ^ turned(one, 18) ^ (one >>> 3)) + word(at - 7) + (turned(two, 17) ^ turned(two, 19) ^ (two >>> 10))
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state
    for (let at = 0; at < 64; at += 1) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + word(at)) | 0
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) this.#state[at] = (this.#state[at] ?? 0) + value
  }
}

const BLOCK = 64
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = Uint32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
)
