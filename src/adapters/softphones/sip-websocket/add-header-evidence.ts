import { decodeDisplayText } from './decode-display-text'
import { isAutoAnswer } from './is-auto-answer'
import { parseNameAddr } from './parse-name-addr'
import { MAX_CALL_ID_LENGTH, MAX_HEADER_LENGTH, MAX_HEADERS, type SipEvidence, type SipParty } from './sip-evidence'
import { splitHeaderValues } from './split-header-values'

type Found = { -readonly [K in keyof SipEvidence]: SipEvidence[K] }

/** What the headers beside From, To, Call-ID and CSeq say, each in the least that a call needs of it. */
export function addHeaderEvidence(evidence: Found, values: ReadonlyMap<string, string>, headerNames: ReadonlySet<string>): void {
  for (const [name, value] of values) {
    switch (name) {
      case 'p-asserted-identity': evidence.asserted = mostTelling(splitHeaderValues(value).map(parseNameAddr)); break
      case 'p-called-party-id': evidence.calledParty = parseNameAddr(value); break
      case 'diversion': evidence.diversion = parseNameAddr(splitHeaderValues(value).at(-1) ?? ''); break
      case 'history-info': evidence.history = parseNameAddr(splitHeaderValues(value, 1)[0] ?? ''); break
      case 'privacy': if (/\b(?:id|user)\b/i.test(value)) evidence.isPrivate = true; break
      case 'replaces': addCallId(evidence, 'replaces', value); break
      case 'refer-to': evidence.referTo = parseNameAddr(value); addCallId(evidence, 'referToReplaces', replacesOf(value)); break
      case 'referred-by': evidence.referredBy = parseNameAddr(value); break
      case 'reason': addCauses(evidence, value); break
      case 'subscription-state': addSubscription(evidence, value); break
      default: if (headerNames.has(name)) addHeader(evidence, name, value)
    }
  }
  if (evidence.method === 'INVITE' && evidence.status === undefined && isAutoAnswer(values)) evidence.isAutoAnswer = true
}

/** Of a sip: and a tel: identity the one with a number, with a name from either. */
function mostTelling(parties: readonly SipParty[]): SipParty {
  if (parties.length === 1 && parties[0]) return parties[0]
  const chosen = parties.find((party) => /\d/.test(party.user ?? '')) ?? parties[0] ?? {}
  const name = chosen.name ?? parties.find((party) => party.name)?.name
  return name ? { ...chosen, name } : chosen
}

function replacesOf(referTo: string): string {
  const written = /[?&]replaces=([^&>]+)/i.exec(referTo)?.[1]
  return written ? decodeDisplayText(written) : ''
}

function addCallId(evidence: Found, field: 'replaces' | 'referToReplaces', written: string): void {
  const callId = written.split(';', 1)[0]?.trim()
  if (callId && callId.length <= MAX_CALL_ID_LENGTH) evidence[field] = callId
}

function addCauses(evidence: Found, value: string): void {
  const sip = /\bSIP\s*;[^,]{0,120}?\bcause\s*=\s*(\d{3})\b/i.exec(value)
  const q850 = /\bQ\.850\s*;[^,]{0,120}?\bcause\s*=\s*(\d{1,2}|1\d\d)\b/i.exec(value)
  if (sip) evidence.sipCause = Number(sip[1])
  if (q850) evidence.q850Cause = Number(q850[1])
}

function addSubscription(evidence: Found, value: string): void {
  const word = value.split(';', 1)[0]?.trim().toLowerCase()
  if (word === 'active' || word === 'pending' || word === 'terminated') evidence.subscription = word
}

function addHeader(evidence: Found, name: string, value: string): void {
  const headers: Record<string, string> = evidence.headers ?? {}
  if (Object.keys(headers).length >= MAX_HEADERS) return
  headers[name] = decodeDisplayText(value).slice(0, MAX_HEADER_LENGTH)
  evidence.headers = headers
}
