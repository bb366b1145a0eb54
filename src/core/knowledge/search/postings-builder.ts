import { dictionaryOf } from './dictionary'
import { growingUint32, growingUint8 } from './growing-array'
import { NumberedWords } from './numbered-words'
import { BLOCK_BITS, blockCount, documentsWith, inverseFrequency, type Postings, type PostingsBlock } from './postings'

export interface Field {
  readonly weight: number
  /** 0: a long text counts as a short one; 1: wholly set off against its length. */
  readonly byLength: number
}

/** BM25's k1, at the usual value. */
const SATURATION = 1.2
/** So many steps of the last count are well under 50 ms on a slow machine. */
const STEPS_AT_ONCE = 25_000
const TERMS_AT_ONCE = 25_000
const MOST_COUNTED = 255

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004): how often a term stands in each field, set off against how long the field is for
 * its kind, is added up before it saturates.
 */
export class PostingsBuilder {
  readonly #terms = new NumberedWords()
  readonly #seen = growingUint32()
  readonly #ends = growingUint32()
  readonly #counts
  readonly #lengths

  constructor(readonly fields: readonly Field[]) {
    this.#counts = fields.map(growingUint8)
    this.#lengths = fields.map(growingUint32)
  }

  /** The next document: the terms of each of its fields. */
  add(texts: readonly (readonly string[])[]): void {
    const counts = new Map<number, number[]>()
    texts.forEach((terms, field) => {
      this.#lengths[field]?.push(terms.length)
      for (const term of terms) {
        const id = this.#terms.numberOf(term)
        const own = counts.get(id) ?? this.fields.map(() => 0)
        own[field] = (own[field] ?? 0) + 1
        counts.set(id, own)
      }
    })
    for (const [id, own] of counts) {
      this.#seen.push(id)
      own.forEach((count, field) => this.#counts[field]?.push(Math.min(count, MOST_COUNTED)))
    }
    this.#ends.push(this.#seen.length)
  }

  /** In steps, so that whoever runs it may breathe between them; the last one returns the postings. */
  *build(): Generator<undefined, Postings> {
    const documents = this.#ends.length
    const means = this.#lengths.map((lengths) => lengths.sum() / Math.max(1, documents) || 1)
    yield
    const blocks: PostingsBlock[] = []
    for (let block = 0; block < blockCount(documents); block += 1) blocks.push(yield* this.#block(block << BLOCK_BITS, Math.min(documents, (block + 1) << BLOCK_BITS), means))
    const idf = new Float32Array(this.#terms.size)
    for (let id = 0; id < idf.length; id += 1) {
      idf[id] = inverseFrequency(documentsWith({ blocks }, id), documents)
      if (id % TERMS_AT_ONCE === 0) yield
    }
    const dictionary = yield* dictionaryOf(this.#terms.words, this.#terms.size)
    return { documents, ...dictionary, idf, blocks }
  }

  *#block(from: number, to: number, means: readonly number[]): Generator<undefined, PostingsBlock> {
    const [first, end] = [from === 0 ? 0 : this.#ends.at(from - 1), this.#ends.at(to - 1)]
    const starts = new Uint32Array(this.#terms.size + 1)
    for (let at = first; at < end; at += 1) {
      starts[this.#seen.at(at) + 1]! += 1
      if (at % STEPS_AT_ONCE === 0) yield
    }
    for (let id = 0; id < this.#terms.size; id += 1) {
      starts[id + 1]! += starts[id]!
      if (id % TERMS_AT_ONCE === 0) yield
    }
    yield
    // Tens of megabytes each: to be made empty takes its time.
    const docs = new Uint16Array(end - first)
    yield
    const impacts = new Uint8Array(end - first)
    yield
    const next = starts.slice()
    yield
    for (let doc = from, at = first; doc < to; doc += 1) {
      for (; at < this.#ends.at(doc); at += 1) {
        const place = next[this.#seen.at(at)]!++
        docs[place] = doc - from
        impacts[place] = this.#impactOf(at, doc, means)
        if (at % STEPS_AT_ONCE === 0) yield
      }
    }
    return { starts, docs, impacts }
  }

  #impactOf(at: number, doc: number, means: readonly number[]): number {
    let sum = 0
    for (let field = 0; field < this.fields.length; field += 1) {
      const count = this.#counts[field]!.at(at)
      if (count === 0) continue
      const { weight, byLength } = this.fields[field]!
      sum += (weight * count) / (1 - byLength + (byLength * this.#lengths[field]!.at(doc)) / means[field]!)
    }
    return Math.max(1, Math.round((255 * sum) / (sum + SATURATION)))
  }
}
