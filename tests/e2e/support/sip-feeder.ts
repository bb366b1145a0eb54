import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { AGENT_TAGGED, anAnswer, aRequest } from '../../adapters/sip-websocket/sip-message'
import { waitFor } from './wait-for'

/**
 * A peer that speaks SIP frames over a real WebSocket with a page that has no more of a phone than the socket. Where hundreds
 * of calls are played, or a call must stand still between two frames; what a real registrar does is in the `*.sip.e2e.ts`.
 */
export interface SipFeeder {
  readonly url: string
  /** The phone of the page opened with `?phone=name`; waits for its socket. */
  readonly phone: (name: string) => Promise<FedPhone>
  readonly close: () => void
}

export interface FedCall {
  readonly callId: string
  /** `+8613800138000`, or a whole From value. */
  readonly from: string
  readonly headers?: readonly string[]
}

export interface FedPhone {
  /** The INVITE comes, and the phone says that it rings. */
  readonly ring: (call: FedCall) => void
  readonly answer: (call: FedCall) => void
  readonly holdByCaller: (call: FedCall) => void
  readonly resumeByCaller: (call: FedCall) => void
  /** The caller gives up while it rings. */
  readonly cancel: (call: FedCall) => void
  /** The caller hangs up in the talk. */
  readonly hangUp: (call: FedCall) => void
  /** Any frame to the page, and any frame that the page then sends. */
  readonly send: (frame: string) => void
  readonly say: (frame: string) => void
}

const order = (frame: string): string => JSON.stringify({ say: frame })

export async function startFeeder(): Promise<SipFeeder> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise<void>((resolve) => void server.once('listening', resolve))
  const sockets = new Map<string, WebSocket>()
  server.on('connection', (socket, request) => {
    sockets.set(request.url?.slice(1) ?? '', socket)
    socket.on('message', () => undefined)
  })
  const phone = async (name: string): Promise<FedPhone> => {
    const socket = () => sockets.get(name)
    await waitFor(`the socket of ${name}`, () => socket()?.readyState === 1)
    const send = (frame: string) => socket()?.send(frame)
    const say = (frame: string) => socket()?.send(order(frame))
    const parts = ({ callId, from, headers = [] }: FedCall) => ({
      callId, from: from.includes('<') ? from : `<sip:${from}@pbx.test>;tag=c1`, headers,
    })
    const reinvite = (media: string, cseq: number) => (call: FedCall) => {
      send(aRequest('INVITE', { ...parts(call), to: AGENT_TAGGED, cseq, media }))
      say(anAnswer(200, { ...parts(call), cseq, media: media === 'sendrecv' ? 'sendrecv' : 'recvonly' }))
      send(aRequest('ACK', { ...parts(call), to: AGENT_TAGGED, cseq }))
    }
    return {
      send, say,
      ring: (call) => {
        send(aRequest('INVITE', { ...parts(call), media: 'sendrecv' }))
        say(anAnswer(180, parts(call)))
      },
      answer: (call) => {
        say(anAnswer(200, { ...parts(call), media: 'sendrecv' }))
        send(aRequest('ACK', { ...parts(call), to: AGENT_TAGGED }))
      },
      holdByCaller: reinvite('sendonly', 2),
      resumeByCaller: reinvite('sendrecv', 3),
      cancel: (call) => {
        send(aRequest('CANCEL', parts(call)))
        say(anAnswer(200, { ...parts(call), method: 'CANCEL' }))
        say(anAnswer(487, parts(call)))
      },
      hangUp: (call) => {
        send(aRequest('BYE', { ...parts(call), to: AGENT_TAGGED, cseq: 9 }))
        say(anAnswer(200, { ...parts(call), method: 'BYE', cseq: 9 }))
      },
    }
  }
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, phone, close: () => server.close() }
}

/** A page with such a phone: `/phone.html?phone=name`. `body` is what else stands in it. */
export const fedPage = (feeder: SipFeeder, body = ''): string => `<!doctype html><meta charset="utf-8"><title>phone</title>
<style>body { font: 14px sans-serif; margin: 24px }</style>${body}
<p>desk</p><input id="note"><script>
const socket = new WebSocket('${feeder.url}/' + new URLSearchParams(location.search).get('phone'))
socket.onmessage = ({ data }) => { if (typeof data === 'string' && data[0] === '{') socket.send(JSON.parse(data).say) }
</script>`
