import type { IndexedArticle } from '../../../src/core/knowledge/search/search-index'
import type { Speaker } from '../../../src/core/knowledge/suggest/call-context'
import type { Language } from '../knowledge/language'
import type { Pieces } from './pieces'

/** What is kept of an index, by name. */
export type Kept = ReadonlyMap<string, ArrayBuffer | string>

/** A call as one engine hears it. */
export interface Conversation {
  readonly hear: (speaker: Speaker, text: string) => void
  /** After a turn of the customer: the ids of what would fit, best first. */
  readonly suggest: () => readonly string[]
}

/** One search engine in a worker thread of its own. `pieces` times what keeps the thread. */
export interface Engine {
  readonly build: (articles: readonly IndexedArticle[], language: Language, pieces: Pieces) => Promise<void>
  readonly begin: (call: string) => Conversation
  readonly save: () => Promise<Kept> | Kept
  /** From then on the loaded index answers. */
  readonly load: (kept: Kept, pieces: Pieces) => Promise<void> | void
}
