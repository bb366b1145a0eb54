import { setTimeout as pause } from 'node:timers/promises'
import { AGENT_TAGGED, anAnswer, aRequest } from '../../adapters/sip-websocket/sip-message'
import { waitFor } from '../../e2e/support/wait-for'
import { startSite } from '../../e2e/support/site'
import type { Tell } from '../figure'
import { ringPage } from '../stage/ring-page'
import { HOSTS, type Stage } from '../stage/stage'

const FRAMES = 10_000
/** So many frames at a time, then a breath: no page gets 10,000 in one turn of its loop. */
const AT_ONCE = 50
const BREATH_MS = 100
/**
 * In the three minutes of a call and the pause after it a phone in a page hears some ten frames of the call; of keep-alives, refreshes
 * of its registration, the presence of colleagues and a wallboard that tells its figures each second some three hundred.
 */
const FRAMES_A_CALL = 300

interface Timed {
  benchHook: { spentMs: number; emptyMs: number; frames: number; ofCallsMs: number; ofCalls: number }
}

/**
 * What the hook takes of the page's own thread for each frame it sees: its listener, timed from outside, over whole calls with
 * the keep-alives and presence that stand between them on a real line. The frame's text is made by the browser at the first
 * reading of `data`, which the page itself would do a moment later: it is read before the clock starts. What the same clock
 * says of a listener that does nothing is taken off. The page is cross-origin isolated, where the browser's clock is fine enough.
 */
export async function measureHook(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  const site = await startSite({
    port: stage.site.port + 1, pages: { '/isolated-ring.html': ringPage(stage.feeder) },
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  })
  stage.onClose(() => site.close())
  await stage.switchOn([new URL(site.url('/', HOSTS[0])).origin])
  const page = await browser.context.newPage()
  await page.addInitScript(timeFirstListener)
  await page.goto(site.url('/isolated-ring.html?phone=hook', HOSTS[0]))
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('The page is not isolated; its clock is too coarse')
  const phone = await stage.feeder.phone('hook')
  for (let n = 0; n < FRAMES; n += 1) {
    phone.send(frameAt(n))
    if (n % AT_ONCE === AT_ONCE - 1) await pause(BREATH_MS)
  }
  const { spentMs, emptyMs, frames, ofCallsMs, ofCalls } = await waitFor('all frames', async () => {
    const timed = await page.evaluate(() => (globalThis as unknown as Timed).benchHook)
    return timed.frames >= FRAMES && timed
  })
  const us = (ms: number, n: number) => Math.round((ms * 10_000) / n) / 10
  tell({ name: 'hook.frame.us', value: us(spentMs - emptyMs, frames), unit: 'us', n: frames })
  tell({ name: 'hook.call_frame.us', value: us(ofCallsMs, ofCalls), unit: 'us', n: ofCalls })
  await page.close()
}

/** Runs before the hook: the listener that the hook puts on each socket is the first, and is timed. */
function timeFirstListener(): void {
  const timed = { spentMs: 0, emptyMs: 0, frames: 0, ofCallsMs: 0, ofCalls: 0 }
  const empty = (event: Event) => void event
  ;(globalThis as unknown as Timed).benchHook = timed
  const add = EventTarget.prototype.addEventListener
  const seen = new WeakSet<EventTarget>()
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, listener: EventListenerOrEventListenerObject | null, options?: unknown) {
    if (!(this instanceof WebSocket) || type !== 'message' || typeof listener !== 'function' || seen.has(this)) {
      return add.call(this, type, listener, options as AddEventListenerOptions)
    }
    seen.add(this)
    return add.call(this, type, function (this: unknown, event) {
      const isOfCall = String((event as MessageEvent).data).includes('hook-call-')
      const from = performance.now()
      listener.call(this as EventTarget, event)
      const between = performance.now()
      empty.call(this as EventTarget, event)
      timed.emptyMs += performance.now() - between
      timed.spentMs += between - from
      timed.frames += 1
      if (isOfCall) {
        timed.ofCallsMs += between - from
        timed.ofCalls += 1
      }
    }, options as AddEventListenerOptions)
  }
}

/** Six frames in each such number are of one call; the others are what a registered phone hears all day. */
function frameAt(n: number): string {
  const call = { callId: `hook-call-${Math.floor(n / FRAMES_A_CALL)}`, from: '"王小明" <sip:+8613800138000@pbx.test>;tag=c1', headers: ['X-Queue-Name: 宽带', 'X-Queue-Wait: 42', 'User-Agent: pbx'] }
  switch (n % FRAMES_A_CALL) {
    case 0: return aRequest('INVITE', { ...call, media: 'sendrecv' })
    case 5: return aRequest('ACK', { ...call, to: AGENT_TAGGED })
    case 20: return aRequest('INVITE', { ...call, to: AGENT_TAGGED, cseq: 2, media: 'sendonly' })
    case 25: return aRequest('INVITE', { ...call, to: AGENT_TAGGED, cseq: 3, media: 'sendrecv' })
    case 40: return aRequest('BYE', { ...call, to: AGENT_TAGGED, cseq: 9 })
    case 41: return anAnswer(200, { ...call, method: 'BYE', cseq: 9 })
    default: return OTHERS[n % OTHERS.length] ?? ''
  }
}

const OTHERS = [
  anAnswer(200, { callId: 'register', method: 'REGISTER', cseq: 77, headers: ['Contact: <sip:8001@x7k2.invalid;transport=ws>;expires=600', 'User-Agent: pbx'] }),
  '\r\n\r\n',
  aRequest('OPTIONS', { callId: 'options', cseq: 5 }),
  aRequest('NOTIFY', { callId: 'presence', cseq: 12, headers: ['Event: presence', 'Subscription-State: active'], body: '<presence entity="sip:8002@pbx.test"><tuple><status><basic>open</basic></status></tuple></presence>' }),
  JSON.stringify({ type: 'queue-figures', waiting: 4, longest: 73, agents: Array.from({ length: 12 }, (_, id) => ({ id, state: 'ready' })) }),
]
