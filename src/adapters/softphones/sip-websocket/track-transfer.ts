import { isChallenge, type SipDialog, type SipDialogs, type SipStep } from './sip-dialog'
import type { SipEvidence, SipParty } from './sip-evidence'

/**
 * REFER asks for a transfer, its 2xx says that the far end tries, NOTIFYs say how it goes. With a Replaces inside the
 * Refer-To the new call takes over one that the agent holds with the target: an attended transfer.
 */
export function trackTransfer(dialog: SipDialog, evidence: SipEvidence): SipStep {
  const { transfer } = dialog
  const { status, fragmentStatus } = evidence
  if (evidence.method === 'REFER' && status === undefined) return { dialog: ask(dialog, evidence) }
  if (!transfer) return { dialog }
  if (evidence.method === 'REFER') {
    if (status === undefined || status < 200 || isChallenge(status) || transfer.state === 'going') return { dialog }
    return status < 300 ? go(dialog) : { dialog: withoutTransfer(dialog) }
  }
  if (fragmentStatus !== undefined && fragmentStatus >= 300) return failed(dialog)
  return transfer.state === 'asked' ? go(dialog) : { dialog }
}

function ask(dialog: SipDialog, evidence: SipEvidence): SipDialog {
  if (dialog.transfer || !evidence.referTo) return dialog
  const to = numberOf(evidence.referTo)
  const consult = evidence.referToReplaces
  return { ...dialog, transfer: { state: 'asked', by: evidence.seen, ...(to && { to }), ...(consult && { consult }) } }
}

function go(dialog: SipDialog): SipStep {
  if (!dialog.transfer) return { dialog }
  const transferTo = dialog.transfer.to
  const answered = { ...dialog, phase: 'answered', transfer: { ...dialog.transfer, state: 'going' } } as const
  return { dialog: { ...answered, facts: { ...dialog.facts, ...(transferTo && { transferTo }) } }, says: 'transferring' }
}

/** The agent is back with the party: talking, or with it still on hold. */
function failed(dialog: SipDialog): SipStep {
  const wasGoing = dialog.transfer?.state === 'going'
  return { dialog: withoutTransfer(dialog), ...(wasGoing && { says: dialog.isHeld ? 'held' : 'resumed' }) }
}

function withoutTransfer(dialog: SipDialog): SipDialog {
  const { transfer: _gone, ...rest } = dialog
  const { transferTo: _nowhere, ...facts } = dialog.facts
  return { ...rest, facts }
}

const numberOf = (party: SipParty): string | undefined => party.user ?? party.host

/** The call among the known ones that a new INVITE goes on with. */
export function takenOver(dialogs: SipDialogs, evidence: SipEvidence): string | undefined {
  if (evidence.seen === 'sent') {
    // The far end asked this phone to call another (REFER received): the new call is the old one, moved on.
    for (const { transfer, ref, phase } of dialogs.values()) {
      if (transfer?.by !== 'received' || phase === 'ended') continue
      const isAsked = evidence.replaces ? transfer.consult === evidence.replaces : transfer.to !== undefined && transfer.to === evidence.to.user
      if (isAsked) return ref
    }
  }
  return evidence.replaces
}
