import type { SipEvidence } from './sip-evidence'

const OURS = new Set(['INVITE', 'ACK', 'BYE', 'CANCEL', 'UPDATE', 'REFER', 'NOTIFY', 'INFO'])

/** The methods that tell something of a call; all others (REGISTER, OPTIONS, MESSAGE, SUBSCRIBE …) are none of our business. */
export const isCallMethod = (word: string): word is SipEvidence['method'] => OURS.has(word)

/** First letters of `SIP/2.0` and of the methods, as codes. */
const FIRST = new Set([...'SIABCURN'].map((letter) => letter.charCodeAt(0)))
const CARRIAGE_RETURN = 13

/** The cheapest test there is, so that a frame that is not SIP costs next to nothing however long it is. */
export const mayBeSip = (firstCode: number | undefined): boolean =>
  firstCode !== undefined && (FIRST.has(firstCode) || firstCode === CARRIAGE_RETURN)
