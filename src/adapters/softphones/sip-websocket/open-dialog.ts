import type { CallDirection } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import { callerOf, dialledAs, factsOfInvite, remoteOf } from './facts-of-invite'
import { outcomeOfCancel, outcomeOfFailure } from './outcome-of-failure'
import { ended, isChallenge, requestSeen, type SipDialog, type SipFacts, type SipStep } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'

/**
 * The first message seen of a Call-ID. Mostly the INVITE; but where the hook came late (the extension was installed or
 * updated while the phone was open) the first may be anything, and its call is opened from From and To.
 */
export function openDialog(evidence: SipEvidence, at: EpochMs): SipStep | undefined {
  const { method, status } = evidence
  if (method === 'INVITE' && status === undefined && !evidence.to.tag) {
    const facts = factsOfInvite(evidence)
    const phase = facts.direction === 'inbound' ? 'ringing' : 'dialing'
    const dialog = { ...blank(evidence, at, facts), phase, isPartial: false, inviteCseq: evidence.cseq } as const
    return { dialog, says: phase }
  }
  if (method === 'ACK' || method === 'NOTIFY' || (status !== undefined && isChallenge(status))) return undefined
  if (method === 'REFER' && !evidence.to.tag) return undefined
  if (method === 'CANCEL') return openByCancel(evidence, at)
  if (method === 'BYE') return ended(blank(evidence, at, partialFacts(evidence, 'inbound')), 'completed')
  if (method === 'INVITE' && status !== undefined && status !== 491) return openByAnswer(evidence, status, at)
  return { dialog: { ...blank(evidence, at, partialFacts(evidence, 'inbound')), phase: 'answered' }, says: 'answered' }
}

/** An answer to an INVITE that was not seen: who answers it was called. */
function openByAnswer(evidence: SipEvidence, status: number, at: EpochMs): SipStep {
  const direction = evidence.seen === 'sent' ? 'inbound' : 'outbound'
  const dialog = blank(evidence, at, partialFacts(evidence, direction))
  if (status >= 300) return ended(dialog, outcomeOfFailure(status, dialog.opener))
  const phase = status >= 200 ? 'answered' : direction === 'inbound' ? 'ringing' : 'dialing'
  return { dialog: { ...dialog, phase }, says: phase }
}

function openByCancel(evidence: SipEvidence, at: EpochMs): SipStep {
  const isOurs = requestSeen(evidence) === 'sent'
  return ended(blank(evidence, at, partialFacts(evidence, isOurs ? 'outbound' : 'inbound')), outcomeOfCancel(evidence))
}

/** From and To say who is at the other end; which of them called is told only by an answer to the first INVITE. */
function partialFacts(evidence: SipEvidence, direction: CallDirection): SipFacts {
  const isTheirs = requestSeen(evidence) === 'received'
  const remote = isTheirs ? (evidence.seen === 'received' ? callerOf(evidence) : remoteOf(evidence.from)) : remoteOf(evidence.to)
  const isSure = evidence.method === 'INVITE' && evidence.status !== undefined
  return { direction, ...(remote && { remote }), ...(isSure && dialledAs(evidence.to)) }
}

function blank(evidence: SipEvidence, at: EpochMs, facts: SipFacts): SipDialog {
  const opener = requestSeen(evidence)
  const remoteTag = opener === 'received' ? evidence.from.tag : evidence.to.tag
  return {
    ref: evidence.callId, phase: 'ringing', facts, isPartial: true, opener, isHeld: false, offers: {}, challenges: 0, seenAt: at,
    ...(remoteTag && { remoteTag }),
  }
}
