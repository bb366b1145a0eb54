import { callerOf, factsOfInvite, remoteOf } from './facts-of-invite'
import { outcomeOfCancel, outcomeOfFailure } from './outcome-of-failure'
import { ended, isChallenge, requestSeen, type SipDialog, type SipStep } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'
import { isOffered, offer, settleOffer } from './track-hold'
import { trackTransfer } from './track-transfer'

/** A phone that is asked for a password more often than this has none that is accepted: proxy and registrar ask once each. */
const MAX_CHALLENGES = 3

/** The next message of a call that is known and has not ended. */
export function advanceDialog(dialog: SipDialog, evidence: SipEvidence): SipStep {
  switch (evidence.method) {
    case 'INVITE': return evidence.status === undefined ? onInvite(dialog, evidence) : onInviteAnswer(dialog, evidence, evidence.status)
    case 'UPDATE': return evidence.status === undefined ? onChange(dialog, evidence) : onChangeAnswer(dialog, evidence, evidence.status)
    case 'ACK': return settleOffer(dialog, evidence)
    case 'BYE': return onBye(dialog, evidence)
    case 'CANCEL': return onCancel(dialog, evidence)
    case 'REFER':
    case 'NOTIFY': return trackTransfer(dialog, evidence)
    case 'INFO': return { dialog }
  }
}

function onInvite(dialog: SipDialog, evidence: SipEvidence): SipStep {
  if (evidence.to.tag) {
    const changed = onChange(dialog, evidence)
    return dialog.phase === 'answered' ? changed : { dialog: { ...changed.dialog, phase: 'answered' }, says: 'answered' }
  }
  if (dialog.isPartial) {
    const facts = { ...dialog.facts, ...factsOfInvite(evidence) }
    return { dialog: { ...dialog, facts, isPartial: false, opener: evidence.seen, inviteCseq: evidence.cseq } }
  }
  // A retransmission, a fork of the same call to another contact of this page, or the retry with a password.
  if (evidence.seen !== dialog.opener || evidence.cseq <= (dialog.inviteCseq ?? 0)) return { dialog }
  return { dialog: { ...dialog, inviteCseq: evidence.cseq } }
}

function onInviteAnswer(dialog: SipDialog, evidence: SipEvidence, status: number): SipStep {
  if (isOffered(dialog, evidence)) return onChangeAnswer(dialog, evidence, status)
  const isOfTheCall = requestSeen(evidence) === dialog.opener && (dialog.inviteCseq ?? evidence.cseq) === evidence.cseq
  if (dialog.phase === 'answered' || !isOfTheCall) return { dialog }
  const named = learnName(dialog, evidence)
  if (status < 200) return { dialog: named }
  if (status < 300) {
    const remoteTag = dialog.opener === 'sent' ? evidence.to.tag : evidence.from.tag
    return { dialog: { ...named, phase: 'answered', ...(remoteTag && { remoteTag }) }, says: 'answered' }
  }
  if (isChallenge(status)) {
    const challenges = dialog.challenges + 1
    return challenges > MAX_CHALLENGES ? ended(dialog, 'failed') : { dialog: { ...dialog, challenges } }
  }
  // 482: the phone refuses the second branch of a fork that reached it twice; the first goes on ringing.
  if (status === 482 && dialog.opener === 'received') return { dialog }
  return ended(dialog, outcomeOfFailure(status, dialog.opener))
}

/** Ring and answer of the far end may bring the name that belongs to the number we called. */
function learnName(dialog: SipDialog, evidence: SipEvidence): SipDialog {
  const name = evidence.seen === 'received' && evidence.asserted && remoteOf(evidence.asserted)?.name
  if (!name || dialog.facts.remote?.isWithheld) return dialog
  return { ...dialog, facts: { ...dialog.facts, remote: { ...dialog.facts.remote, name } } }
}

/** A re-INVITE or UPDATE. With a new identity it says that a PBX has put another party at the other end (RFC 4916, RFC 5876). */
function onChange(dialog: SipDialog, evidence: SipEvidence): SipStep {
  const offered = offer(dialog, evidence)
  const remote = evidence.seen === 'received' && evidence.asserted?.user ? callerOf(evidence) : undefined
  if (!remote?.rawNumber || remote.rawNumber === dialog.facts.remote?.rawNumber) return { dialog: offered }
  return { dialog: { ...offered, facts: { ...offered.facts, remote } } }
}

function onChangeAnswer(dialog: SipDialog, evidence: SipEvidence, status: number): SipStep {
  if (status < 200) return { dialog }
  if (status === 481) return ended(dialog, 'completed')
  const settled = settleOffer(dialog, evidence)
  return dialog.phase === 'answered' ? settled : { dialog: { ...settled.dialog, isHeld: dialog.isHeld } }
}

function onBye(dialog: SipDialog, evidence: SipEvidence): SipStep {
  if (evidence.status !== undefined && (evidence.status < 200 || isChallenge(evidence.status))) return { dialog }
  const tags = [evidence.from.tag, evidence.to.tag]
  const isOfAnotherFork = dialog.remoteTag !== undefined && tags.every((tag) => tag !== undefined && tag !== dialog.remoteTag)
  if (isOfAnotherFork && dialog.phase === 'answered') return { dialog }
  return ended(dialog, dialog.phase === 'answered' ? 'completed' : outcomeOfCancel(evidence))
}

/** The answer wins over a CANCEL that crosses it. Our own is only asked for: the far end's last word (487, or 200) decides. */
function onCancel(dialog: SipDialog, evidence: SipEvidence): SipStep {
  const isTheirs = evidence.status === undefined && evidence.seen === 'received'
  return isTheirs && dialog.phase !== 'answered' ? ended(dialog, outcomeOfCancel(evidence)) : { dialog }
}
