import type { Call, Leg } from '../../../../src/core/calls/call'
import type { DetectorName } from '../../../../src/core/contract/call-signal'

const TRUST: Readonly<Record<DetectorName, number>> = { 'sip-websocket': 3, 'dom-profile': 2, 'url-pop': 1 }

/** By which a person who knows the truth tells which call this is. */
export function bestLeg(call: Call<string>): Leg<string> | undefined {
  return [...call.legs].sort((a, b) => TRUST[b.detector] - TRUST[a.detector] || a.startedAt - b.startedAt)[0]
}
