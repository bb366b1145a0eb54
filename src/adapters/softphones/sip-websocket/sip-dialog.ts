import type { CallDirection, CallOutcome, CallSignal, SignalKind } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import type { FrameDirection, SipEvidence, SipMedia } from './sip-evidence'

/** What is known of one Call-ID. All that the background is told of a call stands in `facts`. */
export interface SipDialog {
  readonly ref: string
  readonly phase: 'dialing' | 'ringing' | 'answered' | 'ended'
  readonly facts: SipFacts
  /** The first INVITE was not seen: who called whom is told from what followed, and a later INVITE corrects it. */
  readonly isPartial: boolean
  /** Who sent the first INVITE; not the call's direction where a PBX rings the agent to dial out. */
  readonly opener: FrameDirection
  /** CSeq of the last INVITE that opened it (each retry after 401 or 407 has a new one). Absent on a partial call. */
  readonly inviteCseq?: number
  /** Tag of the far end that answered: a BYE of another fork does not end the call. */
  readonly remoteTag?: string
  readonly isHeld: boolean
  /** re-INVITEs and UPDATEs under way, by who sent them and CSeq. */
  readonly offers: Readonly<Record<string, SipMedia | 'none'>>
  readonly transfer?: SipTransfer
  readonly challenges: number
  readonly seenAt: EpochMs
}

export interface SipFacts {
  readonly direction: CallDirection
  readonly remote?: NonNullable<CallSignal['remote']>
  readonly dialled?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly replaces?: string
  readonly transferTo?: string
  readonly outcome?: CallOutcome
}

export interface SipTransfer {
  /** `asked`: REFER sent, not accepted yet. `going`: accepted, or this call was taken over by another. */
  readonly state: 'asked' | 'going'
  readonly by: FrameDirection
  readonly to?: string
  /** Call-ID of the call that the transferred one takes over: an attended transfer. */
  readonly consult?: string
}

export type SipDialogs = ReadonlyMap<string, SipDialog>

/** The dialog after a message, and what is to be said of it (nothing: `describe` if a fact changed). */
export interface SipStep {
  readonly dialog: SipDialog
  readonly says?: SignalKind
}

/** Who sent the request that this message is, or answers. */
export function requestSeen(evidence: SipEvidence): FrameDirection {
  if (evidence.status === undefined) return evidence.seen
  return evidence.seen === 'sent' ? 'received' : 'sent'
}

export const signalOf = (dialog: SipDialog, kind: SignalKind, at: EpochMs): CallSignal =>
  ({ detector: 'sip-websocket', ref: dialog.ref, kind, at, ...dialog.facts })

export const ended = (dialog: SipDialog, outcome: CallOutcome): SipStep => ({
  dialog: { ...dialog, phase: 'ended', facts: { ...dialog.facts, outcome: dialog.transfer?.state === 'going' ? 'transferred' : outcome } },
  says: 'ended',
})

/** 401 and 407 ask for a password, 494 for a security agreement: the same call comes again with it. */
export const isChallenge = (status: number): boolean => status === 401 || status === 407 || status === 494
