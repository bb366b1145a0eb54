import { requestSeen, type SipDialog, type SipStep } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'

/** More changes of one call under way at once were never seen; a page that shows more is making them up. */
const MAX_OFFERS = 8

const keyOf = (evidence: SipEvidence): string => `${requestSeen(evidence)} ${evidence.cseq}`

export const isOffered = (dialog: SipDialog, evidence: SipEvidence): boolean => keyOf(evidence) in dialog.offers

/** A re-INVITE or UPDATE asks for a change of the sound; it counts only when it is accepted (491 is both asking at once). */
export function offer(dialog: SipDialog, evidence: SipEvidence): SipDialog {
  const offers = { ...dialog.offers, [keyOf(evidence)]: evidence.media ?? ('none' as const) }
  const names = Object.keys(offers)
  if (names.length > MAX_OFFERS) delete offers[names[0] ?? '']
  return { ...dialog, offers }
}

/**
 * The final answer to a change. Either party saying sendonly or inactive is a hold: the one that holds says so in its
 * offer or, where the other asked, in its answer. Without an offer in the request the 2xx is the offer and the ACK the answer.
 */
export function settleOffer(dialog: SipDialog, evidence: SipEvidence): SipStep {
  const key = keyOf(evidence)
  const { [key]: offered, ...others } = dialog.offers
  const isAccepted = evidence.method === 'ACK' || (evidence.status !== undefined && evidence.status < 300)
  if (!isAccepted || offered === undefined) return { dialog: { ...dialog, offers: others } }
  const isLate = offered === 'none' && evidence.method === 'INVITE' && evidence.media !== undefined
  const settled = isLate ? { ...dialog, offers: { ...others, [key]: evidence.media } } : { ...dialog, offers: others }
  if (offered === 'none' && !evidence.media) return { dialog: settled }
  if (isLate && evidence.media === 'active') return { dialog: settled }
  const isHeld = isQuiet(offered) || isQuiet(evidence.media)
  if (isHeld === dialog.isHeld) return { dialog: settled }
  return { dialog: { ...settled, isHeld }, says: isHeld ? 'held' : 'resumed' }
}

const isQuiet = (media: string | undefined): boolean => media === 'sendonly' || media === 'inactive'
