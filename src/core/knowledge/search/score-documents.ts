import type { MetLimit } from './number-columns'
import { BLOCK_BITS, documentsWith, type Postings } from './postings'

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

const LARGE = 20_000
/** Among more documents than that a term that more of them have than this tells next to nothing, and takes most of the time. */
const COMMON_SHARE = 0.25
const MOST_READ = 600_000
/** As many as a fifth of the documents: of real sets nearly the same came first (docs/suggestions.md). */
const MOST_OPENING = 20_000
/** Documents that are there at a time: as many as 16 bits count. */
const MOST_OPEN = 65_535

/** Among very many documents, in places of the postings, the rarest terms first. */
interface Bounds {
  /** So many are read. */
  readonly mostRead?: number
  /** So many may bring documents; what is read behind them only adds to those that are there. */
  readonly mostOpening?: number
}

/** Scores by the same postings, over and over: its buffers are made once. */
export class DocumentScorer {
  /** By document its place among those that are there, from 1; 0: it is not. */
  readonly #places: Uint16Array
  /** By place: side by side, because what is added to is read from far fewer pages of memory so. */
  readonly #docs: Uint32Array
  readonly #scores: Float32Array
  /** How much of what was asked it has at all. */
  readonly #shares: Float32Array
  readonly #newest: Float32Array
  #count = 0

  constructor(readonly postings: Postings, readonly bounds: Bounds = {}) {
    const most = Math.min(postings.documents, MOST_OPEN) + 1
    this.#places = new Uint16Array(postings.documents)
    this.#docs = new Uint32Array(most)
    this.#scores = new Float32Array(most)
    this.#shares = new Float32Array(most)
    this.#newest = new Float32Array(most)
  }

  /**
   * The best `most` documents, best first. BM25F times how much of what was asked a document has at all (the coordination
   * factor): in a talk many terms are beside the point, and what has most of them beats what has one often. A limit counts as
   * a term that those have which keep to it.
   */
  best(query: readonly QueryTerm[], most: number, limits: readonly (MetLimit & { readonly weight: number; readonly newest: number })[] = []): ScoredDocument[] {
    const terms = this.#readable(query)
    let asked = 0
    for (const { docs, idf, weight, newest } of limits) {
      asked += weight * idf
      for (const doc of docs) this.#gain(doc, weight * idf, newest * idf)
    }
    for (const term of this.postings.documents <= LARGE ? terms : this.#untilRead(terms, this.bounds.mostOpening ?? MOST_OPENING)) this.#open(term)
    for (const term of terms) {
      asked += this.#gainOf(term)
      this.#add(term)
    }
    return this.#take(most, asked)
  }

  /** The rarest first, as far as there is time for them. */
  #readable(query: readonly QueryTerm[]): readonly QueryTerm[] {
    const sorted = query.toSorted((a, b) => this.#length(a) - this.#length(b))
    if (this.postings.documents <= LARGE) return sorted
    return this.#untilRead(sorted.filter((term) => this.#length(term) <= this.postings.documents * COMMON_SHARE), this.bounds.mostRead ?? MOST_READ)
  }

  /** The first of them, and those behind it, until so many places were read. */
  #untilRead(terms: readonly QueryTerm[], most: number): readonly QueryTerm[] {
    let read = 0
    const end = terms.findIndex((term, at) => (read += this.#length(term)) > most && at > 0)
    return end < 0 ? terms : terms.slice(0, end)
  }

  #length({ id }: QueryTerm): number {
    return documentsWith(this.postings, id)
  }

  #gainOf({ id, weight }: QueryTerm): number {
    return weight * this.postings.idf[id]!
  }

  /** Its documents are there from now on. */
  #open({ id }: QueryTerm): void {
    for (const [block, { docs, starts }] of this.postings.blocks.entries()) {
      const from = block << BLOCK_BITS
      for (let at = starts[id]!, to = starts[id + 1]!; at < to; at += 1) if (this.#places[from + docs[at]!] === 0) this.#openOne(from + docs[at]!)
    }
  }

  #openOne(doc: number): void {
    if (this.#count === MOST_OPEN) return
    const place = ++this.#count
    this.#places[doc] = place
    this.#docs[place] = doc
    this.#scores[place] = 0
    this.#shares[place] = 0
    this.#newest[place] = 0
  }

  #gain(doc: number, gain: number, newest: number): void {
    if (this.#places[doc] === 0) this.#openOne(doc)
    const place = this.#places[doc]!
    this.#scores[place]! += gain
    this.#shares[place]! += gain
    this.#newest[place]! += newest
  }

  /** To the documents that are there. */
  #add(term: QueryTerm): void {
    const { blocks, idf } = this.postings
    const [places, scores, shares, newest] = [this.#places, this.#scores, this.#shares, this.#newest]
    const gain = this.#gainOf(term)
    const step = gain / 255
    const newestStep = (term.newest * idf[term.id]!) / 255
    for (const [block, { docs, impacts, starts }] of blocks.entries()) {
      const from = block << BLOCK_BITS
      for (let at = starts[term.id]!, to = starts[term.id + 1]!; at < to; at += 1) {
        const place = places[from + docs[at]!]!
        if (place === 0) continue
        scores[place]! += step * impacts[at]!
        shares[place]! += gain
        newest[place]! += newestStep * impacts[at]!
      }
    }
  }

  /** None is there afterwards. */
  #take(most: number, asked: number): ScoredDocument[] {
    const heap: ScoredDocument[] = []
    for (let place = 1; place <= this.#count; place += 1) {
      const doc = this.#docs[place]!
      const score = (this.#scores[place]! * this.#shares[place]!) / asked
      if (heap.length < most) raise(heap, { doc, score, newest: this.#newest[place]! })
      else if (isBefore(score, doc, heap[0]!)) sink(heap, { doc, score, newest: this.#newest[place]! })
      this.#places[doc] = 0
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
