import { addHeaderEvidence } from './add-header-evidence'
import { parseNameAddr } from './parse-name-addr'
import { readMediaDirection } from './read-media-direction'
import { readSipHeaders } from './read-sip-headers'
import { MAX_CALL_ID_LENGTH, type FrameDirection, type SipEvidence } from './sip-evidence'
import { isCallMethod, mayBeSip } from './sip-methods'

/** RFC 7118: one message per frame. No SIP message of a softphone comes near this; the rest of a longer frame is not read. */
export const MAX_FRAME_LENGTH = 65_536
const MAX_START_LENGTH = 2_048

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** One frame of a WebSocket → what it says of a call, or nothing. Never throws; what is not whitelisted is never looked at. */
export function parseSipFrame(text: string, seen: FrameDirection, headerNames: ReadonlySet<string>): SipEvidence | undefined {
  if (!mayBeSip(text.charCodeAt(0))) return undefined
  const frame = trimKeepAlive(text.length > MAX_FRAME_LENGTH ? text.slice(0, MAX_FRAME_LENGTH) : text)
  const lineEnd = frame.indexOf('\n')
  const start = readStart(frame, lineEnd)
  if (!start || seemsSilent(start, frame)) return undefined
  const { values, bodyAt } = readSipHeaders(frame, lineEnd + 1, headerNames)
  const callId = values.get('call-id')
  const written = values.get('cseq') ?? ''
  const method = written.slice(written.lastIndexOf(' ') + 1)
  const cseq = parseInt(written, 10)
  if (!callId || callId.length > MAX_CALL_ID_LENGTH || !isCallMethod(method) || !(cseq >= 0 && cseq <= 2 ** 32)) return undefined
  if (start.method !== undefined && start.method !== method) return undefined
  const evidence: Writable<SipEvidence> = {
    seen, callId, method, cseq,
    from: parseNameAddr(values.get('from') ?? ''),
    to: parseNameAddr(values.get('to') ?? ''),
  }
  if (start.status !== undefined) evidence.status = start.status
  if (bodyAt < frame.length) addBody(evidence, frame, bodyAt)
  if (isSilent(evidence, values)) return undefined
  addHeaderEvidence(evidence, values, headerNames)
  return evidence
}

interface Start { readonly method?: string; readonly status?: number }

/** The first line: a status, or a method that is ours. */
function readStart(frame: string, lineEnd: number): Start | undefined {
  if (frame.startsWith('SIP/2.0 ')) {
    const status = Number(frame.slice(8, 11))
    return status >= 100 && status < 700 ? { status } : undefined
  }
  const method = frame.slice(0, Math.min(Math.max(frame.indexOf(' '), 0), 9))
  const end = frame.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd
  return isCallMethod(method) && end < MAX_START_LENGTH && frame.startsWith(' SIP/2.0', end - 8) ? { method } : undefined
}

/** RFC 5626 keep-alives are CRLF alone; some phones also put one before a message. */
const trimKeepAlive = (frame: string): string => (frame.charCodeAt(0) === 13 ? frame.trimStart() : frame)

function addBody(evidence: Writable<SipEvidence>, frame: string, bodyAt: number): void {
  if (evidence.method === 'NOTIFY') {
    const fragment = /^\s*SIP\/2\.0 ([1-6]\d\d)\b/.exec(frame.slice(bodyAt, bodyAt + 64))
    if (fragment) evidence.fragmentStatus = Number(fragment[1])
  } else if (evidence.method !== 'REFER') {
    const media = readMediaDirection(frame, bodyAt)
    if (media) evidence.media = media
  }
}

/** A value may stand on the next line (RFC 3261 7.3.1). NOTIFY is not among them: its answer says nothing. */
const TELLING_ANSWER = /\ncseq[ \t]*:\s*\d+\s+(?:INVITE|BYE|CANCEL|UPDATE|REFER|INFO)\b/i
const OF_A_TRANSFER = /\n(?:event|o)[ \t]*:\s*refer\b/i

/**
 * Most frames of a phone say nothing of a call: 100 Trying, an ACK without sound, a NOTIFY of presence, answers to REGISTER.
 * One look over the frame tells nearly all of them, before any header is cut out.
 */
function seemsSilent({ status, method }: Start, frame: string): boolean {
  if (status !== undefined) return status === 100 || !TELLING_ANSWER.test(frame)
  if (method === 'ACK') return !frame.includes('\nm=audio ')
  return method === 'NOTIFY' && !OF_A_TRANSFER.test(frame)
}

/** What only the headers tell of a NOTIFY: that it is of no transfer, or the answer to one. Its body may be written like a header. */
function isSilent({ method, status }: SipEvidence, values: ReadonlyMap<string, string>): boolean {
  return method === 'NOTIFY' && (status !== undefined || !/^refer\b/i.test(values.get('event') ?? ''))
}
