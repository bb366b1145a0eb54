import type { CallSignal } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import { advanceDialog } from './advance-dialog'
import { linkCalls } from './link-calls'
import { openDialog } from './open-dialog'
import { signalOf, type SipDialog, type SipDialogs } from './sip-dialog'
import type { SipEvidence } from './sip-evidence'

/** Stragglers of an ended call must not open it again: answers come up to three minutes late (RFC 3261 timer C; a 408 was seen after a hang-up). */
const ENDED_KEPT_MS = 300_000
/** No desk has more calls at once; a page that shows more is making them up. */
const MAX_DIALOGS = 64

export interface Tracked {
  readonly dialogs: SipDialogs
  readonly signals: readonly CallSignal[]
}

/**
 * Evidence of SIP messages, one at a time and in order → signals of calls.
 *
 *   out INVITE, or in INVITE of a click-to-dial ──> dialing ─┐ 2xx to the INVITE          ┌─ 2xx to re-INVITE/UPDATE: quiet
 *   in INVITE ────────────────────────────────────> ringing ─┴─> answered ── held <───────┤
 *   any other message of an unknown Call-ID ──> a partial call     │  │         └─────────> resumed (2xx: not quiet)
 *                                               in its likely      │  └ REFER + 2xx ──> transferring ── NOTIFY ≥ 300 ─> resumed
 *   401/407, 18x, 482 here, forks,              phase; an INVITE   │                        │
 *   retransmissions: no change                  then completes it  │ BYE                    │ BYE
 *                                               (described)        v                        v
 *   dialing, ringing ── in CANCEL, final ≥ 300, BYE ─────────────> ended                    ended (transferred)
 *                                                                    └─ kept 5 min: stragglers say nothing
 *
 * Seen: JsSIP 3.13.8 phones on Kamailio 5.6.3, far end SIPp 3.6.1, Chromium 156, 2026-11: ring, answer, hold from either
 * side, hang-up, cancel with compact headers, decline, outbound with 407 and a 404, blind and attended transfer as
 * transferor, transferee and target; fixture: tests/adapters/sip-websocket/fixtures/jssip-on-kamailio.json.
 * From the RFCs only, not seen on a PBX yet: UPDATE holds, late offers, click-to-dial, changes of identity (RFC 4916).
 */
export function trackSip(dialogs: SipDialogs, evidence: SipEvidence, at: EpochMs): Tracked {
  const known = dialogs.get(evidence.callId)
  if (known?.phase === 'ended' && at - known.seenAt < ENDED_KEPT_MS) return { dialogs, signals: [] }
  const before = known?.phase === 'ended' ? undefined : known
  const step = before ? advanceDialog(before, evidence) : openDialog(evidence, at)
  if (!step) return { dialogs, signals: [] }

  const next = new Map(dialogs)
  const linked = linkCalls(next, step, evidence, before)
  next.set(linked.dialog.ref, { ...linked.dialog, seenAt: at })
  const signals: CallSignal[] = []
  const says = linked.says ?? (before && isChanged(before, linked.dialog) ? 'described' : undefined)
  if (says) signals.push(signalOf(linked.dialog, says, at))
  if (linked.also) signals.push(signalOf(linked.also, 'described', at))
  return { dialogs: prune(next, at), signals }
}

const isChanged = (before: SipDialog, after: SipDialog): boolean => JSON.stringify(before.facts) !== JSON.stringify(after.facts)

function prune(dialogs: Map<string, SipDialog>, at: EpochMs): SipDialogs {
  for (const [ref, dialog] of dialogs) if (dialog.phase === 'ended' && at - dialog.seenAt >= ENDED_KEPT_MS) dialogs.delete(ref)
  if (dialogs.size <= MAX_DIALOGS) return dialogs
  const oldest = [...dialogs.values()].sort((a, b) => Number(b.phase === 'ended') - Number(a.phase === 'ended') || a.seenAt - b.seenAt)
  for (const { ref } of oldest.slice(0, dialogs.size - MAX_DIALOGS)) dialogs.delete(ref)
  return dialogs
}
