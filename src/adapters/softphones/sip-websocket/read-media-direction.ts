import type { SipMedia } from './sip-evidence'

/** An SDP longer than this is not a softphone's; the sound is described at its beginning. */
const MAX_SDP_LENGTH = 16_384

/**
 * What an SDP says of the sound. Only the first audio section counts (video is switched off without any hold).
 * The RFC 2543 way of holding, `c=IN IP4 0.0.0.0`, counts only without ICE: a WebRTC SDP always says it (RFC 8840).
 * `recvonly` is the answer of the party that is held: the hold itself stands in the other party's SDP.
 */
export function readMediaDirection(frame: string, bodyAt: number): SipMedia | undefined {
  const audioAt = frame.indexOf('m=audio ', bodyAt)
  if (audioAt < 0) return undefined
  const nextAt = frame.indexOf('\nm=', audioAt)
  const session = frame.slice(bodyAt, frame.indexOf('m=', bodyAt))
  const audio = frame.slice(audioAt, Math.min(nextAt < 0 ? frame.length : nextAt, audioAt + MAX_SDP_LENGTH))
  const direction = directionOf(audio) ?? directionOf(session)
  if (direction === 'sendonly' || direction === 'inactive') return direction
  const isNowhere = (audio.includes('c=') ? audio : session).includes('c=IN IP4 0.0.0.0')
  return isNowhere && !frame.includes('a=ice-ufrag:', bodyAt) ? 'inactive' : 'active'
}

const directionOf = (section: string): string | undefined => /\na=(sendrecv|sendonly|recvonly|inactive)\b/.exec(section)?.[1]
