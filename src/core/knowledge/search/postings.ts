import { idOf, type Dictionary } from './dictionary'
import { placeOf } from './rows'

/** Which documents have which terms, and how much of them: plain buffers, stored and sent between threads as they are. */
export interface Postings extends Dictionary {
  readonly documents: number
  /** Inverse document frequency by term. */
  readonly idf: Float32Array
  /** The documents in blocks of 65,536, so that 16 bits name one in its block: half as many bytes to keep and to read. */
  readonly blocks: readonly PostingsBlock[]
}

export interface PostingsBlock {
  /** Of term t the places from starts[t] to starts[t + 1] of `docs` (ascending) and `impacts` (255: as much as can be). */
  readonly starts: Uint32Array
  readonly docs: Uint16Array
  readonly impacts: Uint8Array
}

export const BLOCK_BITS = 16
const IN_BLOCK = 2 ** BLOCK_BITS - 1

/** Of so many documents. */
export const blockCount = (documents: number): number => Math.ceil(documents / 2 ** BLOCK_BITS)

/** Each once. */
export const termIds = (postings: Postings, terms: readonly string[]): number[] => [...new Set(terms)].flatMap((term) => idOf(postings, term) ?? [])

/** So many documents have the term. */
export function documentsWith({ blocks }: Pick<Postings, 'blocks'>, term: number): number {
  let count = 0
  for (const { starts } of blocks) count += starts[term + 1]! - starts[term]!
  return count
}

/** The places of the documents that have the term, in their order. */
export function* documentsOf({ blocks }: Postings, term: number): Generator<number, void> {
  for (const [block, { starts, docs }] of blocks.entries()) {
    for (let at = starts[term]!; at < starts[term + 1]!; at++) yield block * 2 ** BLOCK_BITS + docs[at]!
  }
}

/** 0 to 255; 0: the document does not have the term. */
export function impactOn({ blocks }: Postings, term: number, doc: number): number {
  const block = blocks[doc >>> BLOCK_BITS]
  return block?.impacts[placeOf(block.docs, doc & IN_BLOCK, block.starts[term], block.starts[term + 1])] ?? 0
}

/** Rarer than half of the documents: above 0.7; a term of one document in a thousand: about 6.9. */
export const inverseFrequency = (count: number, of: number): number => Math.log(1 + (of - count + 0.5) / (count + 0.5))
