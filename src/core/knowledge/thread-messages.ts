import type { ArticleId, CallId, LineId, NoticeId } from '../contract/ids'
import type { Language } from '../contract/language'
import type { Speaker } from './suggest/call-context'
import type { OfferFit, SuggestedList } from '../contract/suggestions'
import type { Feedback } from './suggest/feedback'

/** What the thread that holds the indexes is asked, by name. */
export interface KnowledgeRequests {
  search: { readonly line: LineId; readonly typed: string; readonly language: Language; readonly most: number }
  suggest: { readonly line: LineId; readonly call: CallId } & HeardOn
  /** The last turns as they stand, oldest first. */
  offers: { readonly line: LineId; readonly turns: readonly SaidTurn[] }
  /** What agents made of suggestions, from the `from`th judgement on, as far as these vaults keep it. */
  teach: { readonly from: number; readonly vaults: string; readonly log: readonly TaughtFeedback[] }
  /** Notices of the line and of the whole site; the best first. */
  notices: { readonly line: LineId; readonly typed: string; readonly language: Language; readonly most: number }
  /** Answered when it begins; the row of its job tells how far it came. */
  rebuild: { readonly line: LineId }
}

/** How a call goes on: after the first `kept` turns of what it was at `after` come these, and then it is at `heard`. */
export interface HeardOn {
  /** '': all turns are told. */
  readonly after: string
  readonly kept: number
  /** Oldest first. */
  readonly turns: readonly SaidTurn[]
  readonly heard: string
}

export interface SaidTurn {
  readonly speaker: Speaker
  readonly text: string
}

export interface TaughtFeedback {
  readonly line: LineId
  /** Absent: its vault is locked. */
  readonly feedback?: Feedback
}

export interface KnowledgeAnswers {
  search: FoundArticles
  suggest: SuggestedArticles
  /** Of the line's offers those that were spoken of, best first. Who may be offered what is not known here. */
  offers: { readonly found: readonly OfferFit[] }
  teach: { readonly taught: number }
  notices: FoundNotices
  rebuild: { readonly isBegun: boolean }
}

export interface FoundNotices {
  readonly notices: readonly NoticeId[]
  /** Notices were changed, and what is found is as before; or none are found yet. */
  readonly isBuilding: boolean
}

export interface FoundArticles {
  /** Best first. */
  readonly articles: readonly ArticleId[]
  /** Articles were changed, and what is found is as before; or none are found yet. */
  readonly isBuilding: boolean
}

export interface SuggestedArticles {
  /** Absent: there is nothing that could be suggested. What is expired, not yet valid or retired is not in it. */
  readonly list?: SuggestedList
  /** The thread does not know the call as it was: all of it is to be told. */
  readonly isForgotten?: true
  readonly isBuilding: boolean
  /** So many judgements the thread has been taught; a new thread none. */
  readonly taught: number
  /** By which vaults were open then: what another one kept is told once that is open, and forgotten once it is locked. */
  readonly taughtBy: string
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
