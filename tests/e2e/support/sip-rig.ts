import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../../tools/parts/folders.mjs'
import { takeLock } from '../../../tools/parts/lock.mjs'
import { waitFor } from './wait-for'

export const sipServer = { webSocketUrl: 'ws://127.0.0.1:8088', domain: 'cti.test', passwordOf: (user: string) => `pw-${user}` } as const

const rig = join(root, 'tests', 'sip-rig', 'rig')
const farEndPort = 5090
const processes = new Set<ChildProcess>()
let runFolder: string | undefined
let giveLockBack: (() => void) | undefined

/** Starts the registrar. Its ports are fixed, so a second test run on the machine waits for the first one's end. */
export async function startRig(): Promise<void> {
  // Waits for the other run's `stopRig`; hookTimeout of vitest.e2e.config.mts leaves time for it.
  giveLockBack = await takeLock('sip-rig', () => console.info('Waiting for the SIP rig of another test run…'))
  runFolder = mkdtempSync(join(tmpdir(), 'callside-sip-'))
  await promisify(execFile)(rig, ['start'], { env: rigEnvironment() })
}

export async function stopRig(): Promise<void> {
  for (const child of processes) child.kill('SIGKILL')
  processes.clear()
  if (runFolder !== undefined) {
    await promisify(execFile)(rig, ['stop'], { env: rigEnvironment() })
    rmSync(runFolder, { recursive: true, force: true })
    runFolder = undefined
  }
  giveLockBack?.()
  giveLockBack = undefined
}

const rigEnvironment = (more: Readonly<Record<string, string>> = {}) => ({ ...process.env, SIP_RIG_RUN: runFolder ?? '', ...more })

export interface CallOptions {
  /** Who is called: the user a softphone page registered as. */
  readonly user: string
  /** The caller's number; `withheld` for a caller who hides it. Left out: +8613800138000. */
  readonly caller?: string
  /** The caller's display name, in the asserted identity and in From. */
  readonly name?: string
  /** The number that was dialled (sent as Diversion). Left out: 4008001234; null: not told. */
  readonly dnis?: string | null
  /** More headers, such as `{'X-Queue-Name': '售后组', 'X-Queue-Wait': '200', 'X-IVR-Path': '1>3>2'}`. */
  readonly headers?: Readonly<Record<string, string>>
  /** `rich` and `compact-cancel` run by themselves with pauses; `steered` (the default) does what the test says. */
  readonly scenario?: 'steered' | 'rich' | 'compact-cancel'
  readonly callId?: string
}

export interface IncomingCall {
  readonly callId: string
  readonly port: number
  /** Cancels while it rings, ends with BYE while talking. For steered calls only, as `hold` and `resume` (done when agreed). */
  readonly hangUp: () => Promise<void>
  readonly hold: () => Promise<void>
  readonly resume: () => Promise<void>
  /** Resolves when the caller's side is over; rejects with sipp's words if the call did not go as the scenario says. */
  readonly ended: Promise<void>
}

/** A real sipp calls the agent. Calls run side by side: each has its own port and Call-ID. */
export async function callAgent(options: CallOptions): Promise<IncomingCall> {
  const port = await freeUdpPort()
  const callId = options.callId ?? `${randomUUID()}@127.0.0.1`
  const scenario = options.scenario ?? 'steered'
  const mode = { steered: ['steered'], rich: [], 'compact-cancel': ['cancel'] }[scenario]
  const { from, headers } = identityHeaders(options)
  const progress = progressFile()
  const { ended } = startRigProgram(['call', options.user, ...mode], {
    PORT: String(port),
    CALL_ID: callId.replaceAll('%', '%%'),
    CALLER: options.caller ?? '+8613800138000',
    DNIS: options.dnis ?? '4008001234',
    FROM: from,
    HEADERS: headers.join('\r\n'),
    PROGRESS_FILE: progress,
  })
  const say = (order: string) => tell(port, callId, order)
  return {
    callId,
    port,
    hangUp: () => say('HANGUP'),
    hold: () => untilAgreed(progress, 'held', () => say('HOLD')),
    resume: () => untilAgreed(progress, 'resumed', () => say('RESUME')),
    ended,
  }
}

export interface FarEnd {
  /** For `steered`: the Call-ID is the softphone's (`phone.callId()` in the page). */
  readonly answer: (callId: string) => Promise<void>
  readonly reject: (callId: string) => Promise<void>
  readonly hangUp: (callId: string) => Promise<void>
  readonly hold: (callId: string) => Promise<void>
  readonly resume: (callId: string) => Promise<void>
  /** Resolves after `calls` calls. */
  readonly ended: Promise<void>
  readonly stop: () => void
}

/** Who takes calls to 7xxx and to numbers of seven digits and more. One at a time: its port is fixed. */
export async function startFarEnd(
  how: 'steered' | 'answers' | 'busy' = 'steered',
  { calls = 1 }: { readonly calls?: number } = {},
): Promise<FarEnd> {
  const command = { steered: 'far-end', answers: 'answer', busy: 'busy' }[how]
  const progress = progressFile()
  const { ended, stop } = startRigProgram([command, String(calls)], { PROGRESS_FILE: progress })
  await untilBound(farEndPort)
  const order = (name: string) => (callId: string) => tell(farEndPort, callId, name)
  return {
    answer: order('ANSWER'),
    reject: order('REJECT'),
    hangUp: order('HANGUP'),
    hold: callId => untilAgreed(progress, 'held', () => tell(farEndPort, callId, 'HOLD')),
    resume: callId => untilAgreed(progress, 'resumed', () => tell(farEndPort, callId, 'RESUME')),
    ended,
    stop,
  }
}

function identityHeaders({ caller = '+8613800138000', name, dnis = '4008001234', headers = {} }: CallOptions) {
  const lines = Object.entries(headers).map(([header, value]) => `${header}: ${value}`)
  if (dnis !== null) lines.unshift(`Diversion: <sip:${dnis}@${sipServer.domain}>;reason=unconditional;counter=1`)
  if (caller === 'withheld') {
    return { from: '"Anonymous" <sip:anonymous@anonymous.invalid>', headers: ['Privacy: id', ...lines] }
  }
  const display = name === undefined ? '' : `"${name.replace(/["\\]/g, '\\$&')}" `
  const address = `${display}<sip:${caller}@${sipServer.domain}>`
  const asserted = 'P-Asserted-Identity' in headers ? [] : [`P-Asserted-Identity: ${address}`]
  return { from: address, headers: ['Subject: call', ...asserted, ...lines] }
}

function startRigProgram(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(rig, parameters, { env: rigEnvironment(environment), stdio: ['ignore', 'pipe', 'pipe'] })
  processes.add(child)
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', (code, signal) => {
      processes.delete(child)
      if (code === 0 || signal !== null) resolve()
      else reject(new Error(`sipp ended with ${code}:\n${complaintsOf(child) || output.slice(-4000)}`))
    })
  })
  ended.catch(() => undefined) // a test that awaits it still sees the error; one that does not is not ended by it
  return { ended, stop: () => void child.kill('SIGTERM') }
}

const progressFile = (): string => join(runFolder ?? tmpdir(), `progress-${randomUUID()}`)

/** A hold counts once the other side's 200 is there; the next order would come too early before it. */
async function untilAgreed(file: string, word: string, order: () => Promise<void>): Promise<void> {
  const count = () => (existsSync(file) ? readFileSync(file, 'utf8').split(word).length - 1 : 0)
  const before = count()
  await order()
  await waitFor(`${word} by the other side`, () => count() > before)
}

/** sipp's own error log: which message came in place of which. */
function complaintsOf(child: ChildProcess): string {
  const file = join(runFolder ?? tmpdir(), `sipp-${child.pid}.log`)
  return existsSync(file) ? readFileSync(file, 'utf8').slice(0, 4000) : ''
}

let orders = 0

/** An order to a steered sipp: a SIP request of an invented method on the call's own Call-ID. */
async function tell(port: number, callId: string, order: string): Promise<void> {
  // Different each time: sipp takes an equal message for a retransmission.
  orders += 1
  const message = [
    `${order} sip:sipp@127.0.0.1:${port} SIP/2.0`,
    `Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKorder${orders}`,
    'From: <sip:test@127.0.0.1>;tag=test',
    'To: <sip:sipp@127.0.0.1>',
    `Call-ID: ${callId}`,
    `CSeq: ${orders} ${order}`,
    'Content-Length: 0',
    '',
    '',
  ].join('\r\n')
  const socket = createSocket('udp4')
  await new Promise<void>((resolve, reject) =>
    socket.send(message, port, '127.0.0.1', error => (error === null ? resolve() : reject(error))),
  )
  socket.close()
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4')
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  const { port } = socket.address()
  await new Promise<void>(resolve => socket.close(() => resolve()))
  return port
}

/** Waits until some program has that port. Looked up, not tried: a bind of ours could take the port from it. */
async function untilBound(port: number): Promise<void> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  await waitFor(`a listener on UDP ${port}`, () => readFileSync('/proc/net/udp', 'utf8').includes(`:${hexPort} `))
}
