import { DEFAULT_HEADER_NAMES } from '../../../src/adapters/softphones/sip-websocket/default-header-names'
import { parseSipFrame } from '../../../src/adapters/softphones/sip-websocket/parse-sip-frame'
import type { SipDialogs } from '../../../src/adapters/softphones/sip-websocket/sip-dialog'
import type { FrameDirection } from '../../../src/adapters/softphones/sip-websocket/sip-evidence'
import { trackSip } from '../../../src/adapters/softphones/sip-websocket/track-sip'
import type { CallSignal } from '../../../src/core/contract/call-signal'
import type { EpochMs } from '../../../src/core/contract/ids'

export interface MessageParts {
  callId?: string
  cseq?: number
  /** Of an answer: the method answered. */
  method?: string
  from?: string
  to?: string
  headers?: readonly string[]
  /** `a=` direction of the sound; without it there is no SDP. */
  media?: string
  body?: string
}

const CALLER = '"Wang" <sip:+8613800138000@pbx.test>;tag=c1'
const AGENT = '<sip:8001@pbx.test>'
export const AGENT_TAGGED = `${AGENT};tag=a1`

export const sdp = (direction: string): string =>
  ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0', 'm=audio 9 UDP/TLS/RTP/SAVPF 0', 'c=IN IP4 0.0.0.0', `a=${direction}`, 'a=ice-ufrag:abcd', ''].join('\r\n')

function message(start: string, method: string, parts: MessageParts): string {
  const body = parts.body ?? (parts.media ? sdp(parts.media) : '')
  return [
    start, 'Via: SIP/2.0/WSS x.invalid;branch=z9hG4bK1', `From: ${parts.from ?? CALLER}`, `To: ${parts.to ?? AGENT}`,
    `Call-ID: ${parts.callId ?? 'call-1'}`, `CSeq: ${parts.cseq ?? 1} ${method}`, ...(parts.headers ?? []), `Content-Length: ${body.length}`, '', body,
  ].join('\r\n')
}

export const aRequest = (method: string, parts: MessageParts = {}): string => message(`${method} sip:x7k2@r4nd.invalid SIP/2.0`, method, parts)
export const anAnswer = (status: number, parts: MessageParts = {}): string => message(`SIP/2.0 ${status} Whatever`, parts.method ?? 'INVITE', { to: AGENT_TAGGED, ...parts })

export const NAMES: ReadonlySet<string> = new Set(DEFAULT_HEADER_NAMES)
export const parse = (frame: string, seen: FrameDirection = 'received') => parseSipFrame(frame, seen, NAMES)

/** Plays frames through parser and reducer as a page would show them. */
export class Phone {
  dialogs: SipDialogs = new Map()
  readonly signals: CallSignal[] = []
  at = 1_000

  private play(seen: FrameDirection, frames: readonly string[]): CallSignal[] {
    const fresh: CallSignal[] = []
    for (const frame of frames) {
      const evidence = parse(frame, seen)
      if (!evidence) continue
      this.at += 10
      const tracked = trackSip(this.dialogs, evidence, this.at as EpochMs)
      this.dialogs = tracked.dialogs
      fresh.push(...tracked.signals)
    }
    this.signals.push(...fresh)
    return fresh
  }

  receives = (...frames: string[]): CallSignal[] => this.play('received', frames)
  sends = (...frames: string[]): CallSignal[] => this.play('sent', frames)
  kinds = (): string[] => this.signals.map(({ kind }) => kind)
}
