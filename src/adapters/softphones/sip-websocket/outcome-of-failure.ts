import type { CallOutcome } from '../../../core/contract/call-signal'
import type { SipDialog } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'

/** A final answer of 300 or more to the INVITE that opened the call → how it ended. Who said it decides: our agent, or the far end. */
export function outcomeOfFailure(status: number, opener: SipDialog['opener']): CallOutcome {
  return opener === 'received' ? refusedHere(status) : refusedThere(status)
}

/** Phones reject with 480 (JsSIP, SIP.js), 486 or 603; they let it ring out with 408, and 487 is the caller hanging up. */
function refusedHere(status: number): CallOutcome {
  if (status >= 300 && status < 400) return 'transferred'
  if ([480, 486, 600, 603, 607, 608].includes(status)) return 'declined'
  return status === 487 || status === 408 ? 'missed' : 'failed'
}

/** 487 is our own hanging up before an answer; nobody was reached. */
function refusedThere(status: number): CallOutcome {
  if (status === 486 || status === 600) return 'busy'
  if (status === 603 || status === 607 || status === 608) return 'declined'
  return [408, 480, 487].includes(status) ? 'missed' : 'failed'
}

/** A call taken away while it rang: another phone of the fork answered (RFC 3326; Q.850 26 is what Asterisk says), or nobody did. */
export const outcomeOfCancel = (evidence: SipEvidence): CallOutcome =>
  evidence.sipCause === 200 || evidence.q850Cause === 26 ? 'answered-elsewhere' : 'missed'
