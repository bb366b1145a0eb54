import { idOf, type Dictionary } from './dictionary'

/** Which documents have which terms, and how much of them: plain buffers, stored and sent between threads as they are. */
export interface Postings extends Dictionary {
  readonly documents: number
  /** Inverse document frequency by term. */
  readonly idf: Float32Array
  /** Of term t the places from starts[t] to starts[t + 1] of `docs` (ascending) and `impacts` (255: as much as can be). */
  readonly starts: Uint32Array
  readonly docs: Uint32Array
  readonly impacts: Uint8Array
}

/** Undefined: no document has it. */
export const termId = (postings: Dictionary, term: string): number | undefined => idOf(postings, term)

/** Each once. */
export const termIds = (postings: Postings, terms: readonly string[]): number[] => [...new Set(terms)].flatMap((term) => termId(postings, term) ?? [])

/** 0 to 255; 0: the document does not have the term. */
export function impactOn({ starts, docs, impacts }: Postings, term: number, doc: number): number {
  let from = starts[term] ?? 0
  let to = starts[term + 1] ?? 0
  while (from < to) {
    const middle = (from + to) >>> 1
    const there = docs[middle] ?? 0
    if (there === doc) return impacts[middle] ?? 0
    if (there < doc) from = middle + 1
    else to = middle
  }
  return 0
}

/** Rarer than half of the documents: above 0.7; a term of one document in a thousand: about 6.9. */
export const inverseFrequency = (count: number, of: number): number => Math.log(1 + (of - count + 0.5) / (count + 0.5))
