import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws'
import { findChromium } from '../../tools/parts/find-program.mjs'
import { buildUnderTest } from '../../tools/parts/folders.mjs'
import recorded from '../adapters/sip-websocket/fixtures/jssip-on-kamailio.json' with { type: 'json' }
import { aRequest, anAnswer } from '../adapters/sip-websocket/sip-message'

/** Both halves as the browser gets them: the hook in the page's own world, the sensor in an isolated one. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = async (contents: string): Promise<string> => {
  const result = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'iife', target: 'chrome120', logLevel: 'error' })
  return result.outputFiles[0]?.text ?? ''
}
const SENSOR = `
  import { senseSipWebSocket } from './src/adapters/softphones/sip-websocket/sense-sip-websocket'
  globalThis.told = []; globalThis.counts = []; globalThis.isThere = true
  globalThis.sense = () => {
    globalThis.abort?.abort(); globalThis.abort = new AbortController()
    senseSipWebSocket({ document, abort: globalThis.abort.signal, now: Date.now, headerNames: ['x-own'],
      onSignals: async (signals) => { globalThis.told.push(...signals); return globalThis.isThere }, onCounts: (each) => globalThis.counts.push(each) })
  }
  globalThis.sense()`

let browser: Browser
let context: BrowserContext
let page: Page
let server: Server
let sockets: WebSocketServer
let hook: string
let origin: string
let url: string
/** What reached the server, as it came. */
let received: { data: Buffer; isBinary: boolean }[] = []
let peer: ServerSocket | undefined

interface Signal { ref: string; kind: string; direction: string; outcome?: string; remote?: { rawNumber?: string; name?: string }; headers?: Record<string, string> }

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    if (request.url?.startsWith('/strict')) response.setHeader('content-security-policy', "default-src 'none'; connect-src *; script-src 'unsafe-inline'; require-trusted-types-for 'script'")
    response.end('<!doctype html><title>phone</title><script>window.first = String(Object.keys(window).filter((key) => !/^(first|location|top|document)$/.test(key)).length)</script><p>phone')
  })
  sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) => {
    peer = socket
    socket.on('message', (data, isBinary) => {
      received.push({ data: data as Buffer, isBinary })
      if (!isBinary && String(data) === 'ping') socket.send('pong')
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  url = origin.replace('http', 'ws')
  // As it ships, not as it is written: the build must leave nothing on the window either.
  const { callside_scripts: scripts } = JSON.parse(readFileSync(join(buildUnderTest, 'manifest.json'), 'utf8')) as { callside_scripts: { 'page-hook': [string] } }
  hook = readFileSync(join(buildUnderTest, scripts['page-hook'][0]), 'utf8')
  browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  })
})
afterAll(async () => {
  await browser?.close()
  sockets?.close()
  server?.close()
})

/** Code in the sensor's world of a frame. The worlds are told apart by CDP only. */
let inSensor: <T>(code: string) => Promise<T>

async function open(parts: { hook?: boolean; sensor?: boolean; path?: string } = {}): Promise<void> {
  await context?.close()
  context = await browser.newContext()
  page = await context.newPage()
  received = []
  const cdp = await context.newCDPSession(page)
  await cdp.send('Page.enable')
  const worlds: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === 'sensor') worlds.push(made.id)
  })
  await cdp.send('Runtime.enable')
  if (parts.hook !== false) await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: hook })
  if (parts.sensor !== false) await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: await sensor(), worldName: 'sensor' })
  await page.goto(`${origin}${parts.path ?? '/'}`)
  inSensor = async <T,>(code: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: code, contextId: worlds.at(-1) as number, returnByValue: true, awaitPromise: true })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value as T
  }
}

let sensorText: string | undefined
const sensor = async (): Promise<string> => (sensorText ??= await bundle(SENSOR))
const told = () => inSensor<Signal[]>('told')
const kinds = async () => (await told()).map(({ ref, kind }) => `${ref} ${kind}`)
const until = async (count: number) => await expect.poll(async () => (await told()).length, { timeout: 5_000, interval: 20 }).toBeGreaterThanOrEqual(count)
const connect = () => page.evaluate(async (to) => {
  const socket = new WebSocket(to, 'sip')
  Object.assign(window, { socket })
  await new Promise((resolve) => { socket.onopen = resolve })
}, url)

describe('the page', () => {
  beforeEach(() => open())

  test('finds its WebSocket as the browser made it', async () => {
    const seen = await page.evaluate((to) => {
      class Own extends WebSocket { mine = 1 }
      const own = new Own(to)
      const socket = new WebSocket(to)
      const tryCall = (what: () => unknown) => { try { what(); return 'no error' } catch (error) { return (error as Error).name } }
      const descriptor = Object.getOwnPropertyDescriptor(window, 'WebSocket')
      const sendOf = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'send')
      return {
        instances: [own instanceof Own, own instanceof WebSocket, socket instanceof WebSocket, socket instanceof EventTarget, own.mine === 1, Object.getPrototypeOf(socket) === WebSocket.prototype],
        statics: [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED, socket.OPEN].join(),
        names: [WebSocket.name, WebSocket.length, WebSocket.prototype.send.name, WebSocket.prototype.send.length].join(),
        constructor: [socket.constructor === WebSocket, WebSocket.prototype.constructor === WebSocket, own.constructor === Own],
        errors: [tryCall(() => (WebSocket as unknown as () => void)()), tryCall(() => new WebSocket('http://[')), tryCall(() => socket.send('early')), tryCall(() => WebSocket.prototype.send.call({} as WebSocket, 'x'))].join(),
        native: [/native code/.test(String(WebSocket)), /native code/.test(Function.prototype.toString.call(WebSocket.prototype.send))],
        descriptors: [descriptor?.enumerable, descriptor?.writable, descriptor?.configurable, sendOf?.enumerable, sendOf?.writable, sendOf?.configurable].join(),
        binaryType: socket.binaryType,
        own: [Object.keys(socket).length, Object.getOwnPropertyNames(WebSocket).sort().join(), Object.getOwnPropertyNames(WebSocket.prototype).length],
      }
    }, url)
    const bare = await (await browser.newPage()).evaluate(() => [Object.getOwnPropertyNames(WebSocket).sort().join(), Object.getOwnPropertyNames(WebSocket.prototype).length])
    expect(seen).toEqual({
      instances: [true, true, true, true, true, true], statics: '0,1,2,3,1', names: 'WebSocket,1,send,1', constructor: [true, true, true],
      errors: 'TypeError,SyntaxError,InvalidStateError,TypeError', native: [true, true], descriptors: 'false,true,true,true,true,true', binaryType: 'blob', own: [0, ...bare],
    })
  })

  test('finds no property of ours on its window or document', async () => {
    const names = (target: Page) => target.evaluate(() => [Object.getOwnPropertyNames(window), Reflect.ownKeys(document).map(String), Reflect.ownKeys(WebSocket).map(String)].map((each) => each.sort()))
    const hooked = await names(page)
    await open({ hook: false })
    expect(hooked).toEqual(await names(page))
  })

  test('gets its frames unchanged, trusted, by both kinds of handlers, and the server gets what was sent', async () => {
    await connect()
    const events = page.evaluate(() => new Promise((resolve) => {
      const socket = (window as unknown as { socket: WebSocket }).socket
      const seen: unknown[] = []
      socket.addEventListener('message', (event) => seen.push(['listener', event.isTrusted, event.data]))
      socket.onmessage = (event) => {
        seen.push(['handler', event.isTrusted, event.data])
        if (seen.length === 4) resolve(seen)
      }
      socket.send('ping')
      socket.send('ping')
      socket.send(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))
    }))
    expect(await events).toEqual(['listener', 'handler', 'listener', 'handler'].map((how) => [how, true, 'pong']))
    await expect.poll(() => received.length).toBe(3)
    expect([received[0]?.data.toString(), [...(received[2]?.data ?? [])]]).toEqual(['ping', [2, 3]])
  })

  test('feels nothing of an error inside', async () => {
    await connect()
    const result = await page.evaluate(() => {
      const socket = (window as unknown as { socket: WebSocket }).socket
      Map.prototype.get = () => { throw new Error('sabotage') }
      try { socket.send('INVITE sip:a SIP/2.0\r\nCall-ID: x\r\nCSeq: 1 INVITE\r\n\r\n'); return 'sent' } catch (error) { return String(error) }
    })
    expect(result).toBe('sent')
  })
})

describe('frames', () => {
  beforeEach(() => open())

  test('of text, ArrayBuffer, views and Blobs are read, received and sent, in their order', async () => {
    await connect()
    await page.evaluate(async ({ invite, ringing, answer, bye }) => {
      const socket = (window as unknown as { socket: WebSocket }).socket
      const padded = new TextEncoder().encode(`xx${answer}`)
      socket.send(new Blob([invite]))
      socket.send(new TextEncoder().encode(ringing).buffer)
      socket.send(padded.subarray(2))
      padded.fill(0) // The page may use its buffer again at once.
      socket.send(new Blob([bye]))
    }, { invite: aRequest('INVITE'), ringing: aRequest('INFO'), answer: aRequest('INVITE', { cseq: 2, callId: 'call-2' }), bye: aRequest('BYE', { cseq: 3 }) })
    await until(3)
    expect(await kinds()).toEqual(['call-1 dialing', 'call-2 dialing', 'call-1 ended'])

    peer?.send(Buffer.from(aRequest('INVITE', { callId: 'blob', from: '"王小明" <sip:1@x>' })))
    peer?.send(aRequest('CANCEL', { callId: 'blob' }))
    await until(5)
    await page.evaluate(() => { (window as unknown as { socket: WebSocket }).socket.binaryType = 'arraybuffer' })
    peer?.send(Buffer.from(aRequest('INVITE', { callId: 'buffer', from: '"王小明" <sip:1@x>' })))
    await until(6)
    expect((await kinds()).slice(3)).toEqual(['blob ringing', 'blob ended', 'buffer ringing'])
    expect((await told()).at(-1)?.remote).toEqual({ rawNumber: '1', name: '王小明' })
  })

  test('with headers that the site asks for bring them', async () => {
    await connect()
    peer?.send(aRequest('INVITE', { headers: ['X-Own: yes', 'X-Other: no'] }))
    await until(1)
    expect((await told())[0]?.headers).toEqual({ 'x-own': 'yes' })
  })

  test('of a subclass, under a strict policy, and those the page forges as events', async () => {
    await open({ path: '/strict' })
    await page.evaluate(async (to) => {
      class Own extends WebSocket {}
      const socket = new Own(to)
      await new Promise((resolve) => { socket.onopen = resolve })
      socket.dispatchEvent(new MessageEvent('message', { data: 'BYE sip:x SIP/2.0\r\nCall-ID: forged\r\nCSeq: 1 BYE\r\n\r\n' }))
    }, url)
    peer?.send(aRequest('INVITE'))
    await until(1)
    expect(await kinds()).toEqual(['call-1 ringing'])
  })

  test.each([
    ['a frame without address, used at once', (frame: HTMLIFrameElement) => frame],
    ['a srcdoc frame', (frame: HTMLIFrameElement) => Object.assign(frame, { srcdoc: '<p>phone' })],
    ['a frame of the same origin, touched at once', (frame: HTMLIFrameElement) => Object.assign(frame, { src: '/inner' })],
  ])('of %s are read by the hook of that frame', async (_, prepare) => {
    await page.evaluate(async ({ to, code }) => {
      const frame = (0, eval)(`(${code})`)(document.createElement('iframe')) as HTMLIFrameElement
      const isLoading = Boolean(frame.src || frame.srcdoc)
      document.body.append(frame)
      void (frame.contentWindow as unknown as { WebSocket: unknown }).WebSocket
      if (isLoading) await new Promise((resolve) => { frame.onload = resolve })
      const inner = frame.contentWindow as unknown as typeof window
      const socket = new (inner as unknown as { WebSocket: typeof WebSocket }).WebSocket(to)
      await new Promise((resolve) => { socket.onopen = resolve })
      Object.assign(window, { socket })
    }, { to: url, code: prepare.toString() })
    peer?.send(aRequest('INVITE', { callId: 'framed' }))
    await until(1)
    expect(await kinds()).toEqual(['framed ringing'])
  })
})

describe('hook and sensor', () => {
  test('meet when the sensor was first', async () => {
    await open({ hook: false })
    await page.evaluate(hook)
    await connect()
    peer?.send(aRequest('INVITE'))
    await until(1)
    expect(await kinds()).toEqual(['call-1 ringing'])
  })

  test('that come late see a call in progress', async () => {
    await open({ hook: false })
    await connect()
    await page.evaluate(hook)
    await page.evaluate((frame) => (window as unknown as { socket: WebSocket }).socket.send(frame), anAnswer(180))
    peer?.send(aRequest('INVITE', { headers: ['P-Asserted-Identity: "Li" <tel:+861>'] }))
    await until(2)
    expect(await told()).toMatchObject([{ kind: 'ringing', remote: { rawNumber: '+8613800138000' } }, { kind: 'described', remote: { rawNumber: '+861', name: 'Li' } }])
  })

  test('keep what was not acked for the next sensor, and tell nothing twice that was', async () => {
    await open()
    await connect()
    peer?.send(aRequest('INVITE', { headers: ['P-Asserted-Identity: <tel:+861>'] }))
    await until(1)
    await inSensor('isThere = false')
    await page.evaluate((frame) => (window as unknown as { socket: WebSocket }).socket.send(frame), anAnswer(200))
    await until(2)
    await inSensor('told = []; isThere = true; sense()')
    await page.evaluate(hook)
    await until(1)
    peer?.send(aRequest('BYE', { to: '<sip:8001@pbx.test>;tag=a1', cseq: 2 }))
    await until(2)
    // The new sensor never saw the INVITE: it was told how the call began, and says the number the network vouched for.
    expect(await told()).toMatchObject([{ kind: 'answered', remote: { rawNumber: '+861' } }, { kind: 'ended', outcome: 'completed', remote: { rawNumber: '+861' } }])
  })

  test('survive ten reloads in mid-call: open sockets stay read, nothing is read twice, no chain of proxies stays', async () => {
    await open({ hook: false, sensor: true })
    await page.evaluate(() => Object.assign(window, { original: WebSocket, originalSend: WebSocket.prototype.send }))
    await page.evaluate(hook)
    await connect()
    await page.evaluate(() => Object.assign(window, { Kept: WebSocket }))
    peer?.send(aRequest('INVITE'))
    await until(1)
    for (let reload = 0; reload < 10; reload++) {
      await inSensor('sense()')
      await page.evaluate(hook)
    }
    await page.evaluate((frame) => (window as unknown as { socket: WebSocket }).socket.send(frame), anAnswer(200))
    peer?.send(aRequest('BYE', { to: '<sip:8001@pbx.test>;tag=a1', cseq: 2 }))
    await until(3)
    expect(await kinds()).toEqual(['call-1 ringing', 'call-1 answered', 'call-1 ended'])

    // A constructor that the page kept from before is the retired hook's: it serves the new one.
    await page.evaluate(async (to) => {
      const { Kept } = window as unknown as { Kept: typeof WebSocket }
      const socket = new Kept(to)
      await new Promise((resolve) => { socket.onopen = resolve })
    }, url)
    peer?.send(aRequest('INVITE', { callId: 'kept' }))
    await until(4)
    expect((await kinds()).slice(3)).toEqual(['kept ringing'])

    const restored = await page.evaluate(() => {
      document.dispatchEvent(new CustomEvent('callside:succession', { detail: { adopt: () => undefined } }))
      const { original, originalSend } = window as unknown as { original: unknown; originalSend: unknown }
      return [WebSocket === original, WebSocket.prototype.send === originalSend, WebSocket.prototype.constructor === original]
    })
    expect(restored).toEqual([true, true, true])
  })

  test('hand over a Blob that is being read, in its place', async () => {
    await open()
    await connect()
    await page.evaluate(({ code, invite, bye }) => {
      const socket = (window as unknown as { socket: WebSocket }).socket
      socket.send(new Blob([invite]))
      ;(0, eval)(code)
      socket.send(bye)
    }, { code: hook, invite: aRequest('INVITE'), bye: aRequest('BYE') })
    await until(2)
    expect(await kinds()).toEqual(['call-1 dialing', 'call-1 ended'])
  })

  test('put nothing over what the page put over the hook, and still see its sockets once', async () => {
    await open()
    await page.evaluate(() => {
      const Before = WebSocket
      window.WebSocket = class Wrapped extends Before {}
    })
    for (let reload = 0; reload < 3; reload++) {
      await inSensor('sense()')
      await page.evaluate(hook)
    }
    await connect()
    await page.evaluate((frame) => (window as unknown as { socket: WebSocket }).socket.send(frame), aRequest('INVITE'))
    await until(1)
    expect([await kinds(), await page.evaluate(() => WebSocket.name)]).toEqual([['call-1 dialing'], 'Wrapped'])
  })

  test('do not amplify a flood, and count what they leave out', async () => {
    await open()
    await connect()
    await page.evaluate((frame) => {
      const socket = (window as unknown as { socket: WebSocket }).socket
      for (let index = 0; index < 3_000; index++) socket.send(frame.replace('call-1', `call-${index}`))
    }, aRequest('INVITE'))
    await until(50)
    await page.waitForTimeout(300)
    await page.evaluate((frame) => (window as unknown as { socket: WebSocket }).socket.send(frame), aRequest('BYE', { callId: 'call-0' }))
    await expect.poll(() => inSensor<number>('counts.reduce((sum, each) => sum + each.dropped, 0)'), { timeout: 3_000 }).toBeGreaterThan(2_500)
    expect((await told()).length).toBeLessThan(300)
  })

  test('refuse what a page forges on the port', async () => {
    await open({ hook: false })
    const forged = await page.evaluate(() => new Promise<boolean>((resolve) => {
      document.addEventListener('callside:port', (event) => {
        event.preventDefault()
        const port = (event as MessageEvent).ports[0]
        for (const message of [null, 1, 'x', {}, { piece: {} }, { piece: { n: 1, at: 1, evidence: { callId: 'x'.repeat(1e6) } } }, { piece: { n: -1 } }, { series: 'a' }]) port?.postMessage(message)
        resolve(true)
      })
      document.dispatchEvent(new Event('callside:hook'))
    }))
    expect(forged).toBe(true)
    await expect.poll(() => inSensor<number>('counts.reduce((sum, each) => sum + each.refused, 0)'), { timeout: 3_000 }).toBeGreaterThan(4)
    expect(await told()).toEqual([])
  })
})

test('a frame that is not SIP costs a small part of what one costs that is', async () => {
  await open({ hook: false })
  // Below the hook nothing is sent, so that the difference is the hook's and not the network's.
  await page.evaluate(() => { WebSocket.prototype.send = () => undefined })
  const mean = (frames: readonly string[]): Promise<number> =>
    page.evaluate((texts) => {
      const socket = new WebSocket('ws://127.0.0.1:1')
      const runs = [1, 2, 3, 4, 5].map(() => {
        const startedAt = performance.now()
        for (let index = 0; index < 10_000; index++) socket.send(texts[index % texts.length] ?? '')
        return ((performance.now() - startedAt) * 1_000) / 10_000
      })
      return Math.min(...runs) // Others use this machine too.
    }, frames)
  await page.evaluate(hook)
  const sip = await mean(([...recorded['inbound-held-resumed-bye'], ...recorded['outbound-407-answered-bye']] as [string, string][]).map(([, frame]) => frame))
  const json = await mean([JSON.stringify({ type: 'presence', agents: Array.from({ length: 40 }, (_, id) => ({ id, state: 'ready' })) })])
  console.info(`hook.frame.us: SIP ${sip.toFixed(1)}, not SIP ${json.toFixed(1)}`)
  expect(json).toBeLessThan(sip / 2)
})
