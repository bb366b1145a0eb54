import type { MetLimit } from './number-columns'
import type { Postings } from './postings'

/** A term of the postings, how much it is asked for in all, and how much in the newest turn alone. */
export interface QueryTerm {
  readonly id: number
  readonly weight: number
  readonly newest: number
}

export interface ScoredDocument {
  readonly doc: number
  readonly score: number
  /** As far as the newest turn alone asks for it. */
  readonly newest: number
}

/** Among very many documents a term that more of them have than this tells next to nothing, and takes most of the time. */
const COMMON_SHARE = 0.25
const LARGE = 20_000
/** The rarest terms first, until so many places of the postings were read: about 2 ms. */
const MOST_READ = 600_000

/** Scores by the same postings, over and over: its buffers are made once. */
export class DocumentScorer {
  readonly #scores: Float32Array
  readonly #matched: Float32Array
  readonly #newest: Float32Array
  readonly #touched: Uint32Array
  #count = 0

  constructor(readonly postings: Postings, readonly mostRead = MOST_READ) {
    this.#scores = new Float32Array(postings.documents)
    this.#matched = new Float32Array(postings.documents)
    this.#newest = new Float32Array(postings.documents)
    this.#touched = new Uint32Array(postings.documents)
  }

  /**
   * The best `most` documents, best first. BM25F times how much of what was asked a document has at all (the coordination
   * factor): in a talk many terms are beside the point, and what has most of them beats what has one often. A limit counts as
   * a term that those have which keep to it.
   */
  best(query: readonly QueryTerm[], most: number, limits: readonly (MetLimit & { readonly weight: number; readonly newest: number })[] = []): ScoredDocument[] {
    const { documents, starts, idf } = this.postings
    const limit = documents > LARGE ? documents * COMMON_SHARE : Infinity
    const length = ({ id }: QueryTerm) => starts[id + 1]! - starts[id]!
    let [asked, read] = [0, 0]
    for (const term of documents > LARGE ? query.toSorted((a, b) => length(a) - length(b)) : query) {
      if (length(term) > limit || (documents > LARGE && read > 0 && read + length(term) > this.mostRead)) break
      read += length(term)
      asked += term.weight * idf[term.id]!
      this.#add(term)
    }
    for (const { docs, idf: rarity, weight, newest } of limits) {
      asked += weight * rarity
      for (const doc of docs) this.#gain(doc, weight * rarity, newest * rarity)
    }
    return this.#take(most, asked)
  }

  #add({ id, weight, newest }: QueryTerm): void {
    const { docs, impacts, starts, idf } = this.postings
    const gain = weight * idf[id]!
    const step = gain / 255
    const newestStep = (newest * idf[id]!) / 255
    for (let at = starts[id]!, to = starts[id + 1]!; at < to; at += 1) {
      const doc = docs[at]!
      if (this.#matched[doc] === 0) this.#touched[this.#count++] = doc
      this.#scores[doc]! += step * impacts[at]!
      this.#matched[doc]! += gain
      if (newestStep !== 0) this.#newest[doc]! += newestStep * impacts[at]!
    }
  }

  #gain(doc: number, gain: number, newest: number): void {
    if (this.#matched[doc] === 0) this.#touched[this.#count++] = doc
    this.#scores[doc]! += gain
    this.#matched[doc]! += gain
    this.#newest[doc]! += newest
  }

  /** A heap of the best so far, the least of them on top; the buffers are clean again afterwards. */
  #take(most: number, asked: number): ScoredDocument[] {
    const heap: ScoredDocument[] = []
    for (let at = 0; at < this.#count; at += 1) {
      const doc = this.#touched[at]!
      const score = (this.#scores[doc]! * this.#matched[doc]!) / asked
      if (heap.length < most) raise(heap, { doc, score, newest: this.#newest[doc]! })
      else if (isBefore(score, doc, heap[0]!)) sink(heap, { doc, score, newest: this.#newest[doc]! })
      this.#scores[doc] = 0
      this.#matched[doc] = 0
      this.#newest[doc] = 0
    }
    this.#count = 0
    return heap.sort((a, b) => b.score - a.score || a.doc - b.doc)
  }
}

/** Equal scores: the earlier document, so that the same talk always gives the same list. */
const isBefore = (score: number, doc: number, other: ScoredDocument): boolean => score > other.score || (score === other.score && doc < other.doc)

function raise(heap: ScoredDocument[], item: ScoredDocument): void {
  let at = heap.length
  heap.push(item)
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (isBefore(heap[at]!.score, heap[at]!.doc, heap[parent]!)) break
    ;[heap[at], heap[parent]] = [heap[parent]!, heap[at]!]
    at = parent
  }
}

function sink(heap: ScoredDocument[], item: ScoredDocument): void {
  heap[0] = item
  for (let at = 0; ; ) {
    let least = at
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isBefore(heap[least]!.score, heap[least]!.doc, heap[child]!)) least = child
    if (least === at) return
    ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
    at = least
  }
}
