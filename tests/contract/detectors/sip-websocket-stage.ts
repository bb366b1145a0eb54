import { vi } from 'vitest'
import { PORT_EVENT } from '../../../src/adapters/softphones/sip-websocket/hook-wire'
import { AGENT_TAGGED, aRequest, anAnswer, parse } from '../../adapters/sip-websocket/sip-message'
import type { Stage } from './stage'

/** jsdom's takes no port of Node's; the real one is tried in tests/e2e/page-hook. */
class PortEvent extends Event {
  readonly ports: readonly MessagePort[]
  constructor(type: string, init: EventInit & { ports?: readonly MessagePort[] }) {
    super(type, init)
    this.ports = init.ports ?? []
  }
}

/** The page hook's side of the handover, saying what it reads on the page's socket. */
export function sipWebSocketStage(): Stage {
  vi.stubGlobal('MessageEvent', PortEvent)
  let port: MessagePort | undefined
  let n = 0
  let calls = 0
  let last: unknown
  let isAnswered = false
  const take = (event: Event) => {
    event.preventDefault()
    port = (event as PortEvent).ports[0]
  }
  document.addEventListener(PORT_EVENT, take)
  const say = (frame: string, seen: 'received' | 'sent') => {
    const evidence = parse(frame, seen)
    if (evidence) port?.postMessage((last = { piece: { n: (n += 1), at: Date.now(), evidence } }))
  }
  const callId = () => `call-${calls}`
  const offer = (cseq: number, media: string) => {
    say(aRequest('INVITE', { callId: callId(), to: AGENT_TAGGED, cseq, media }), 'received')
    say(anAnswer(200, { callId: callId(), cseq, media: media === 'sendonly' ? 'recvonly' : media }), 'sent')
  }
  return {
    profile: { isOn: true, headerNames: [] },
    ring: (number, name = '') => {
      calls += 1
      say(aRequest('INVITE', { callId: callId(), from: `"${name}" <sip:${number}@pbx.test>;tag=c1`, media: 'sendrecv' }), 'received')
      say(anAnswer(180, { callId: callId() }), 'sent')
    },
    answer: () => {
      isAnswered = true
      say(anAnswer(200, { callId: callId(), media: 'sendrecv' }), 'sent')
    },
    hold: () => offer(2, 'sendonly'),
    resume: () => offer(3, 'sendrecv'),
    hangUp: () => say(aRequest(isAnswered ? 'BYE' : 'CANCEL', { callId: callId(), cseq: isAnswered ? 4 : 1 }), 'received'),
    repeat: () => port?.postMessage(last),
    chatter: () => {
      say(aRequest('OPTIONS', { callId: 'keep-alive' }), 'received')
      say(anAnswer(200, { callId: 'registration', method: 'REGISTER' }), 'received')
      port?.postMessage({ type: 'news' })
    },
    settle: () => new Promise((resolve) => setTimeout(resolve, 30)),
    close: () => {
      document.removeEventListener(PORT_EVENT, take)
      port?.close()
      vi.unstubAllGlobals()
    },
  }
}
