import { idOf, type Dictionary } from './dictionary'
import { placeOf } from './rows'

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

/** Each once. */
export const termIds = (postings: Postings, terms: readonly string[]): number[] => [...new Set(terms)].flatMap((term) => idOf(postings, term) ?? [])

/** 0 to 255; 0: the document does not have the term. */
export function impactOn({ starts, docs, impacts }: Postings, term: number, doc: number): number {
  return impacts[placeOf(docs, doc, starts[term] ?? 0, starts[term + 1] ?? 0)] ?? 0
}

/** Rarer than half of the documents: above 0.7; a term of one document in a thousand: about 6.9. */
export const inverseFrequency = (count: number, of: number): number => Math.log(1 + (of - count + 0.5) / (count + 0.5))
