import { Zip, ZipDeflate } from 'fflate'
import { Sha256 } from '../../core/bytes/sha-256'

type Bytes = Uint8Array<ArrayBuffer>

/** Its form has no room for more, in one file or in all. */
const MOST_BYTES = 0xffff_0000

export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge'
}

export interface ZippedFile {
  readonly name: string
  readonly bytes: number
  /** Of what is in it, unpacked. */
  readonly sha256: string
}

/** A ZIP that is written as its files come: what is in memory is a piece of one. */
export class ZipStream {
  readonly #write: (bytes: Bytes) => Promise<void>
  readonly #zip: Zip
  #ready: Bytes[] = []
  #packed = 0

  constructor(write: (bytes: Bytes) => Promise<void>) {
    this.#write = write
    this.#zip = new Zip((problem, bytes) => {
      if (problem) throw problem
      // Given on at once, so it is nobody's buffer but ours.
      this.#ready.push(bytes as Bytes)
    })
  }

  /** Throws `ZipTooLarge`. */
  async add(name: string, pieces: AsyncIterable<Uint8Array>): Promise<ZippedFile> {
    const file = new ZipDeflate(name, { level: 6 })
    this.#zip.add(file)
    const sha = new Sha256()
    let bytes = 0
    for await (const piece of pieces) {
      sha.add(piece)
      bytes += piece.length
      if (bytes > MOST_BYTES) throw new ZipTooLarge(name)
      file.push(piece, false)
      await this.#flush()
    }
    file.push(new Uint8Array(), true)
    await this.#flush()
    return { name, bytes, sha256: sha.end() }
  }

  async end(): Promise<void> {
    this.#zip.end()
    await this.#flush()
  }

  async #flush(): Promise<void> {
    const ready = this.#ready
    this.#ready = []
    for (const bytes of ready) {
      this.#packed += bytes.length
      if (this.#packed > MOST_BYTES) throw new ZipTooLarge('all')
      await this.#write(bytes)
    }
  }
}
