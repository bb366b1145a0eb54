import type { Language } from '../knowledge/language'

/** What a thread is to measure. */
export interface Order {
  readonly language: Language
  readonly articles: number
  /** At most so many turns of customers, for at most so long. */
  readonly turns: number
  readonly turnsForMs: number
}

/** What a thread tells of each step, as soon as it is done. */
export type Told =
  | { readonly step: 'made' }
  | { readonly step: 'built'; readonly buildMs: number }
  | { readonly step: 'asked'; readonly turnsMs: readonly number[]; readonly found: number }
  | { readonly step: 'kept'; readonly saveMs: number; readonly loadMs: number; readonly bytes: number }
  /** The longest that the thread was kept, and by which step. */
  | { readonly step: 'over'; readonly longestMs: Readonly<Record<string, number>>; readonly pieces: number }
  | { readonly step: 'failed'; readonly why: string }
