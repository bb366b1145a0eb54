import type { SipDialog, SipStep } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'
import { takenOver } from './track-transfer'

export interface Linked extends SipStep {
  /** Another call of which something was learned by this message. */
  readonly also?: SipDialog
}

/** Ties calls that are one contact, and notes what is taken over by another. Writes the other call into `next`. */
export function linkCalls(next: Map<string, SipDialog>, step: SipStep, evidence: SipEvidence, before: SipDialog | undefined): Linked {
  if (evidence.method === 'INVITE' && evidence.status === undefined && !evidence.to.tag && (!before || before.isPartial)) {
    return linkNewCall(next, step, evidence)
  }
  const { dialog } = step
  if (!dialog.transfer) return before?.transfer?.consult ? release(next, step, before.transfer.consult) : step
  if (step.says !== 'transferring' || !dialog.transfer.consult) return step
  return linkConsult(next, step, dialog.transfer.consult)
}

function linkNewCall(next: Map<string, SipDialog>, step: SipStep, evidence: SipEvidence): Linked {
  const replaces = takenOver(next, evidence)
  if (!replaces || replaces === step.dialog.ref) return step
  const old = next.get(replaces)
  if (old && old.phase !== 'ended' && !old.transfer) next.set(replaces, { ...old, transfer: { state: 'going', by: evidence.seen } })
  return { ...step, dialog: { ...step.dialog, facts: { ...step.dialog.facts, replaces } } }
}

/** Of the customer's call and the one that asked a colleague, the later one goes on with the earlier, whichever carries the REFER. */
function linkConsult(next: Map<string, SipDialog>, step: SipStep, consultRef: string): Linked {
  const { dialog } = step
  const consult = next.get(consultRef)
  if (!consult || consultRef === dialog.ref) return { ...step, dialog: { ...dialog, facts: { ...dialog.facts, replaces: consultRef } } }
  const refs = [...next.keys()]
  const isConsultLater = refs.indexOf(consultRef) > refs.indexOf(dialog.ref)
  const going = consult.phase === 'ended' ? consult : { ...consult, transfer: { state: 'going', by: 'sent' } as const }
  const other = isConsultLater ? { ...going, facts: { ...going.facts, replaces: dialog.ref } } : going
  next.set(consultRef, other)
  if (isConsultLater) return { ...step, also: other }
  return { ...step, dialog: { ...dialog, facts: { ...dialog.facts, replaces: consultRef } } }
}

/** The transfer failed: the colleague's call is an ordinary one again. */
function release(next: Map<string, SipDialog>, step: SipStep, consultRef: string): Linked {
  const consult = next.get(consultRef)
  if (consult?.transfer && consult.phase !== 'ended') {
    const { transfer: _gone, ...rest } = consult
    next.set(consultRef, rest)
  }
  return step
}
