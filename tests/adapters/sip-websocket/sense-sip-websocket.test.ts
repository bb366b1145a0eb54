import { afterEach, describe, expect, test, vi } from 'vitest'
import { HOOK_EVENT, PORT_EVENT } from '../../../src/adapters/softphones/sip-websocket/hook-wire'
import { senseSipWebSocket } from '../../../src/adapters/softphones/sip-websocket/sense-sip-websocket'
import type { CallSignal } from '../../../src/core/contract/call-signal'
import type { EpochMs } from '../../../src/core/contract/ids'
import { anAnswer, aRequest, parse } from './sip-message'

/** Node's own takes neither `ports` of another realm nor `cancelable`; the real one is tried in tests/e2e/page-hook. */
class PortEvent extends Event {
  readonly ports: readonly MessagePort[]
  constructor(type: string, init: EventInit & { ports?: readonly MessagePort[] }) {
    super(type, init)
    this.ports = init.ports ?? []
  }
}
const NOW = 1_800_000_000_000
vi.stubGlobal('MessageEvent', PortEvent)

/** The hook's side of the handover, in the hands of the test; a hostile page has no more than this. */
function aPage() {
  const document = new EventTarget()
  const heard: unknown[] = []
  let port: MessagePort | undefined
  document.addEventListener(PORT_EVENT, (event) => {
    event.preventDefault()
    port = (event as unknown as PortEvent).ports[0]
    if (port) port.onmessage = ({ data }) => heard.push(data)
  })
  return { document: document as Document, heard, post: (message: unknown) => port?.postMessage(message), close: () => port?.close() }
}

const open: { abort: AbortController; close: () => void }[] = []
afterEach(() => open.splice(0).forEach(({ abort, close }) => { abort.abort(); close() }))

function aSensor(deliver: (signals: readonly CallSignal[]) => Promise<boolean> = () => Promise.resolve(true)) {
  const page = aPage()
  const abort = new AbortController()
  const signals: CallSignal[] = []
  const counts = { refused: 0, dropped: 0, hookErrors: 0 }
  const sensor = senseSipWebSocket({
    document: page.document, abort: abort.signal, now: () => NOW as EpochMs, headerNames: ['x-own'],
    onSignals: (each) => { signals.push(...each); return deliver(each) },
    onCounts: (more) => { for (const name of ['refused', 'dropped', 'hookErrors'] as const) counts[name] += more[name] },
  })
  open.push({ abort, close: page.close })
  return { ...page, abort, sensor, signals, counts }
}
const piece = (n: number, frame: string, at = NOW - 1) => ({ piece: { n, at, evidence: parse(frame) } })
const soon = (what: () => void) => vi.waitFor(what, { timeout: 2_000, interval: 5 })

describe('the sensor', () => {
  test('asks for the site\'s headers, and again when they change', async () => {
    const page = aSensor()
    page.sensor.setHeaderNames(['x-new'])
    await soon(() => expect(page.heard).toEqual([{ headers: ['x-own'] }, { headers: ['x-new'] }]))
  })
  test('tells what the hook says and acks it when the background has it', async () => {
    const page = aSensor()
    page.post({ series: 1, recalled: [] })
    page.post(piece(1, aRequest('INVITE')))
    await soon(() => expect(page.heard).toContainEqual({ acked: 1 }))
    expect(page.signals).toMatchObject([{ kind: 'ringing', at: NOW - 1 }])
  })
  test('acks nothing after what the background did not get', async () => {
    let isThere = false
    const page = aSensor(() => Promise.resolve(isThere))
    page.post(piece(1, aRequest('INVITE')))
    await soon(() => expect(page.signals).toHaveLength(1))
    isThere = true
    page.post(piece(2, aRequest('CANCEL')))
    await soon(() => expect(page.signals).toHaveLength(2))
    await new Promise((resolve) => setImmediate(resolve))
    expect(page.heard).toEqual([{ headers: ['x-own'] }])
  })
  test('survives an extension that is gone while it tells', async () => {
    const page = aSensor(() => Promise.reject(new Error('Extension context invalidated.')))
    page.post(piece(1, aRequest('INVITE')))
    page.post(piece(2, aRequest('CANCEL')))
    await soon(() => expect(page.signals).toHaveLength(2))
  })
  test('says nothing twice that a new hook posts again, nor what it is only reminded of', async () => {
    const page = aSensor()
    page.post({ series: 1, recalled: [piece(1, aRequest('INVITE', { headers: ['P-Asserted-Identity: <tel:+861>'] })).piece] })
    page.post(piece(2, anAnswer(180)))
    page.post(piece(2, aRequest('BYE')))
    page.post(piece(3, aRequest('CANCEL')))
    await soon(() => expect(page.signals).toMatchObject([{ kind: 'ended', remote: { rawNumber: '+861' } }]))
  })
  test('hands over a new port when a hook asks, and to none in a loop', () => {
    const page = aSensor()
    let ports = 0
    page.document.addEventListener(PORT_EVENT, () => { ports += 1 })
    for (let index = 0; index < 1_000; index++) page.document.dispatchEvent(new Event(HOOK_EVENT))
    expect(ports).toBe(19)
  })
  test('does not believe a clock that is ahead or a day behind', async () => {
    const page = aSensor()
    page.post(piece(1, aRequest('INVITE'), 8e15))
    page.post(piece(2, aRequest('CANCEL'), 1))
    await soon(() => expect(page.signals.map(({ at }) => at)).toEqual([NOW, NOW]))
  })
  test.each([null, 7, 'x', [], { piece: 1 }, { piece: { n: 0, at: 1, evidence: parse(aRequest('INVITE')) } }, { piece: { n: 1, at: 1, evidence: { ...parse(aRequest('INVITE')), callId: 'x'.repeat(300) } } }, { piece: { n: 1, at: 1, evidence: { ...parse(aRequest('INVITE')), from: { name: 'x'.repeat(300) } } } }, { recalled: Array.from({ length: 40 }, () => 1) }])(
    'refuses and counts %j', async (message) => {
      const page = aSensor()
      page.post(message)
      await soon(() => expect(page.counts.refused).toBe(1))
      expect(page.signals).toEqual([])
    },
  )
  test('drops and counts a flood, and tells the counts at most once a second', async () => {
    const page = aSensor()
    for (let n = 1; n <= 2_000; n++) page.post(piece(n, aRequest('INVITE', { callId: `call-${n}` })))
    await soon(() => expect(page.signals).toHaveLength(200))
    await soon(() => expect(page.counts.dropped).toBeGreaterThan(0))
  })
  test('passes on what went wrong in the hook', async () => {
    const page = aSensor()
    page.post({ ...piece(1, aRequest('INVITE')), hookErrors: 3, dropped: 2 })
    await soon(() => expect(page.counts).toEqual({ refused: 0, dropped: 2, hookErrors: 3 }))
  })
  test('goes quiet when told to', async () => {
    const page = aSensor()
    page.abort.abort()
    page.post(piece(1, aRequest('INVITE')))
    page.document.dispatchEvent(new Event(HOOK_EVENT))
    await new Promise((resolve) => setImmediate(resolve))
    expect(page.signals).toEqual([])
  })
})
