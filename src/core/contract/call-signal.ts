import { dictionaryOf, flag, integer, oneOf, optional, record, text, type Decoded } from './decode'
import type { EpochMs } from './ids'

/** Long enough for every Call-ID seen (RFC 3261 sets no bound; SDKs use up to about 100 characters). */
const MAX_REF_LENGTH = 256

/**
 * What a detector says about one call, in the product's words. A detector never says what to do about it.
 *
 * Every signal repeats all that the detector knows of the call, so that any one of them can open a partial call
 * (the others may be lost, or come before the detector was there), and a repeated signal changes nothing.
 */
export const decodeCallSignal = record({
  detector: oneOf('sip-websocket', 'url-pop', 'dom-profile'),
  /** The detector's own name for the call, the same in every tab that shows it: SIP's Call-ID. */
  ref: text(MAX_REF_LENGTH),
  kind: oneOf('dialing', 'ringing', 'answered', 'held', 'resumed', 'transferring', 'ended', 'described'),
  /** When the page saw it, by the machine's clock. */
  at: integer<EpochMs>(0, 8.64e15),
  direction: oneOf('inbound', 'outbound'),
  /** The party at the other end, as written there. Absent: not known (yet). */
  remote: optional(
    record({
      rawNumber: optional(text(128)),
      name: optional(text(256)),
      /** The network withheld the number: Privacy: id, anonymous@anonymous.invalid. */
      isWithheld: optional(flag),
    }),
  ),
  /** The number that was called, as written there (DNIS). */
  dialled: optional(text(128)),
  /** X- headers of the call by lower-case name; the site's map gives them meaning. */
  headers: optional(dictionaryOf(text(512), 24, 64)),
  /** The ref of a call that this one takes over (SIP Replaces), so that both are one contact. */
  replaces: optional(text(MAX_REF_LENGTH)),
  /** With `transferring`: where to, as written there. */
  transferTo: optional(text(128)),
  /** With `ended`: how. */
  outcome: optional(
    oneOf('completed', 'missed', 'busy', 'declined', 'failed', 'answered-elsewhere', 'transferred'),
  ),
})

export type CallSignal = Decoded<typeof decodeCallSignal>
export type SignalKind = CallSignal['kind']
export type DetectorName = CallSignal['detector']
export type CallDirection = CallSignal['direction']
export type CallOutcome = NonNullable<CallSignal['outcome']>
