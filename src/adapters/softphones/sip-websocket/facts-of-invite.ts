import type { CallSignal } from '../../../core/contract/call-signal'
import type { SipFacts } from './sip-dialog'
import type { SipEvidence, SipParty } from './sip-evidence'

type Remote = NonNullable<CallSignal['remote']>

const NOBODY = /^(?:anonymous|unavailable|restricted|private|withheld|unknown|asserted-identity)$/i
/** Display names that say "no name". The Chinese ones are what PBXs of CN and TW write. */
const NO_NAME = /^(?:anonymous|unavailable|restricted|private(?: number)?|withheld|unknown(?: caller)?|no ?name|匿名|未知|未知号码|未知號碼)$/i

/** Who calls whom by the INVITE that opened the call, in the order of sources that the docs of Callside name. */
export function factsOfInvite(evidence: SipEvidence): SipFacts {
  const headers = evidence.headers && { headers: evidence.headers }
  const replaces = evidence.replaces && { replaces: evidence.replaces }
  if (evidence.seen === 'sent') {
    const remote = remoteOf(evidence.to)
    return { direction: 'outbound', ...(remote && { remote }), ...dialledAs(evidence.to), ...headers, ...replaces }
  }
  const remote = callerOf(evidence)
  const direction = isClickToDial(evidence) ? 'outbound' : 'inbound'
  const dialled = direction === 'outbound' ? (remote?.rawNumber ? { dialled: remote.rawNumber } : {}) : dialledAs(dnisOf(evidence))
  return { direction, ...(remote && { remote }), ...dialled, ...headers, ...replaces }
}

/** The caller the network vouches for (RFC 3325), else the one the caller says. */
export function callerOf(evidence: SipEvidence): Remote | undefined {
  const said = remoteOf(evidence.from)
  const vouched = evidence.asserted && remoteOf(evidence.asserted)
  const name = vouched?.name ?? said?.name
  if (vouched?.rawNumber) {
    return { rawNumber: vouched.rawNumber, ...(name && { name }), ...(evidence.isPrivate && { isWithheld: true }) }
  }
  return evidence.isPrivate ? { ...said, isWithheld: true } : said && { ...said, ...(name && { name }) }
}

/** A party in the product's words; `undefined` where nothing is known of it. */
export function remoteOf(party: SipParty): Remote | undefined {
  const isWithheld = NOBODY.test(party.user ?? '') || /(?:^|\.)anonymous\.invalid$/i.test(party.host ?? '')
  const name = party.name && !NO_NAME.test(party.name) && digits(party.name) !== digits(party.user ?? '-') ? party.name : undefined
  if (isWithheld) return { ...(name && { name }), isWithheld }
  if (!party.user && !name) return undefined
  return { ...(party.user && { rawNumber: party.user }), ...(name && { name }) }
}

/** Who was called. Never the request's own address: to a browser that is a random contact at an invalid host. */
function dnisOf(evidence: SipEvidence): SipParty {
  const sources = [evidence.calledParty, evidence.diversion, evidence.history, evidence.to]
  return sources.find((party) => party?.user && !NOBODY.test(party.user)) ?? evidence.to
}

export const dialledAs = (party: SipParty): { readonly dialled?: string } => (party.user ? { dialled: party.user } : {})

/**
 * A PBX that dials for the agent rings the agent's own phone first and lets it answer by itself. Queues with automatic
 * answer do so too; theirs show where the caller came from.
 */
function isClickToDial(evidence: SipEvidence): boolean {
  const isFromQueue = evidence.diversion ?? evidence.history ?? Object.keys(evidence.headers ?? {}).find((name) => /queue|ivr|skill/.test(name))
  return evidence.isAutoAnswer === true && isFromQueue === undefined
}

/** A name that is only the number again is no name. */
const digits = (written: string): string => written.replace(/[\s()+.-]/g, '')
