import type { ArticleId, CallId, LineId } from '../contract/ids'
import type { Language } from '../contract/language'
import type { Speaker } from './suggest/call-context'
import type { Explanation } from './suggest/explain-suggestion'
import type { Learned } from './suggest/learned'
import type { Features } from './suggest/rank-articles'

/** What the thread that holds the indexes is asked, by name. */
export interface KnowledgeRequests {
  search: { readonly line: LineId; readonly typed: string; readonly language: Language; readonly most: number }
  /** All turns of the call so far, oldest first: what the thread has heard of them before is not read again. */
  suggest: { readonly line: LineId; readonly call: CallId; readonly turns: readonly SaidTurn[]; readonly learned?: Learned }
  /** Answered when it begins; the row of its job tells how far it came. */
  rebuild: { readonly line: LineId }
}

export interface SaidTurn {
  readonly speaker: Speaker
  readonly text: string
}

export interface KnowledgeAnswers {
  search: FoundArticles
  suggest: SuggestedArticles
  rebuild: { readonly isBegun: boolean }
}

export interface FoundArticles {
  /** Best first. */
  readonly articles: readonly ArticleId[]
  /** Articles were changed, and what is found is as before; or none are found yet. */
  readonly isBuilding: boolean
}

export interface SuggestedArticles {
  /** The best ten at most, best first. What is expired, not yet valid or retired is not among them. */
  readonly ranked: readonly { readonly article: ArticleId; readonly score: number; readonly features: Features }[]
  /** 0 to 1: how likely the first one is what is wanted. */
  readonly confidence: number
  readonly evidence: readonly number[]
  readonly isWorthShowing: boolean
  /** Why the first one. */
  readonly explanation?: Explanation
  /** What was said until then as words, for what is remembered when it is taken (`AcceptedTurn`). */
  readonly terms: ReadonlyMap<string, number>
  readonly newest: ReadonlyMap<string, number>
  readonly isBuilding: boolean
}

export type KnowledgeAsk = keyof KnowledgeRequests
export type KnowledgeRequest = { readonly [A in KnowledgeAsk]: { readonly ask: A } & KnowledgeRequests[A] }[KnowledgeAsk]

/** From the background to the thread by way of the offscreen document, with a port for the one answer. */
export interface ThreadPacket {
  readonly callside: number
  readonly to: 'knowledge'
  readonly request: KnowledgeRequest
}

/** `failed`: a bug, told to the thread's own log. */
export type ThreadAnswer = { readonly ok: true; readonly value: KnowledgeAnswers[KnowledgeAsk] } | { readonly ok: false; readonly why: 'failed' }
