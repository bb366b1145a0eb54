import type { CallDirection, CallOutcome, DetectorName } from '../contract/call-signal'
import type { PopReceipt } from '../contract/facts'
import type { AgentId, CallId, ContactId, CustomerId, EpochMs, FactId, LineId, MatchKey, PageOrigin, TeamId } from '../contract/ids'

/**
 * One call of this browser profile, however many tabs, frames and softphones show it: each of them is a leg.
 * The phase is folded from the legs (`fold-call.ts`), so the order in which their signals come does not matter.
 *
 *            ┌─ dialing ─┐
 *   signal ──┤           ├─▶ talking ⇄ held ─▶ ended ─▶ (wrapped up: the row goes)
 *            └─ ringing ─┘────────────────────▶ ended
 *
 * Personal text never stands here in clear: a description is sealed before it comes in and stays opaque to the reducer.
 */
export interface Call<Sealed = unknown> {
  readonly id: CallId
  readonly line: LineId
  /** How its line is known. Absent: it is the one in front. */
  readonly lineBy?: LineBy
  readonly team: TeamId
  readonly agent: AgentId
  readonly direction: CallDirection
  readonly phase: CallPhase
  readonly legs: readonly Leg<Sealed>[]
  /** First sign of it. */
  readonly startedAt: EpochMs
  readonly answeredAt?: EpochMs
  readonly endedAt?: EpochMs
  readonly outcome?: CallOutcome | 'lost-sight'
  /** Last evidence of any leg; hours without one close the call as `lost-sight`. */
  readonly seenAt: EpochMs
  /** Closed without the evidence of its end: nothing was heard for long, or the agent said so. Later evidence opens it again. */
  readonly closed?: { readonly at: EpochMs; readonly as: 'lost-sight' | 'finished' }
  readonly pop: PopState
  readonly match?: CallMatch
  /** The contact this call became; made with the call so that drafts can name it. */
  readonly contact: ContactId
  /** The fact its contact was last recorded as: late evidence corrects it by a fact that supersedes this one. */
  readonly recordedAs?: FactId
  /** Why and where it was announced; `tookMs` comes when the pop is painted. */
  readonly receipt?: PopReceipt
  /** When the pop told that it is on the screen; it may tell before the receipt is written. */
  readonly paintedAt?: EpochMs
  readonly wrapUp: 'not-yet' | 'waiting' | 'saved' | 'not-needed'
  /** This call was the consult half of an attended transfer; its legs and its contact are the other call's now. */
  readonly mergedInto?: CallId
}

/** The number that was dialled says more than the page that shows the call, and that more than what is in front at the desk. */
export type LineBy = 'dialled' | 'site'

export type CallPhase = 'dialing' | 'ringing' | 'talking' | 'held' | 'ended'

export interface Leg<Sealed = unknown> {
  readonly detector: DetectorName
  readonly ref: string
  /** The page that is switched on. Evidence counts for its own site only: a ref of one site never touches a call of another. */
  readonly site: PageOrigin
  /** Which document showed it: two softphones are two documents. */
  readonly document: string
  readonly tab: number
  readonly frame: number
  readonly direction: CallDirection
  readonly phase: LegPhase
  readonly isHeld: boolean
  /** When `isHeld` was last told, so that a late hold does not undo a resume. 0: never. */
  readonly holdToldAt: EpochMs
  /** Each hold and each resume that was told, by their time. Absent: none. */
  readonly holdsTold?: readonly HoldTold[]
  /** First sign of it here; the moment it rang only if `isStartSeen`. */
  readonly startedAt: EpochMs
  /** Its ringing or dialing itself was seen, not only what came of it. */
  readonly isStartSeen: boolean
  /** First sign of a talk; the moment it was answered only if `isAnswerSeen`. */
  readonly answeredAt?: EpochMs
  readonly isAnswerSeen?: true
  readonly endedAt?: EpochMs
  readonly outcome?: CallOutcome
  /** Last sign of it. */
  readonly toldAt: EpochMs
  /** When the first sign of it reached us, by our clock: a page cannot forge it. */
  readonly heardAt: EpochMs
  /** The browser said that its document is gone. */
  readonly leftAt?: EpochMs
  readonly described?: Described<Sealed>
  /** Refs this leg took over (SIP Replaces), and since when it is said. */
  readonly replaces?: readonly string[]
  readonly replacesSince?: EpochMs
}

export interface HoldTold {
  readonly at: EpochMs
  readonly isHeld: boolean
}

export type LegPhase = 'dialing' | 'ringing' | 'talking' | 'ended'

/** What a leg knows of the other party: clear only as far as fusing needs it. */
export interface Described<Sealed = unknown> {
  /** How much to believe it: what the signalling says over what a page shows. */
  readonly strength: number
  readonly hasNumber: boolean
  readonly isWithheld: boolean
  readonly numberKey?: MatchKey
  readonly toldAt: EpochMs
  /** In whose vault it is sealed. Absent: the call's own line. */
  readonly line?: LineId
  readonly sealed: Sealed
}

/**
 * Exactly one pop: `announced` once, whatever comes later. `beside`: a second call is a line beside the live one, never over
 * it; it is announced when the live one is over and it still rings. `dismissed`: put away by the agent, or the pop was off,
 * or its page was found to make calls up.
 */
export type PopState =
  | { readonly state: 'not-yet' }
  | { readonly state: 'beside'; readonly at: EpochMs }
  | { readonly state: 'announced'; readonly at: EpochMs; readonly document?: string; readonly tab?: number }
  | { readonly state: 'dismissed'; readonly at: EpochMs; readonly noPop?: NoPop }
  | { readonly state: 'over'; readonly at: EpochMs; readonly wasAnnounced: boolean; readonly noPop?: NoPop }

/** Why a ring had no pop of its own: another call held the card, pops were off, its page made it up, it was told of too late, or with its end. */
export type NoPop = 'call-beside' | 'switched-off' | 'made-up' | 'told-late' | 'over-at-once'

export interface CallMatch {
  readonly rule: string
  readonly customer?: CustomerId
  /** The agent said so; a later look-up does not change it. */
  readonly isChosen: boolean
  readonly candidates: number
}
