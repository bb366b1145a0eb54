import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenOnLoopback } from './loopback'

/** A piece as it came: its fields, and the file as it is. */
export interface AskedOfSpeech {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly fields: Readonly<Record<string, string>>
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
}

/** How it behaves from now on. `good`: what it hears in each piece. */
export type SpeechBehaviour =
  | { readonly kind: 'good'; readonly hear: (asked: AskedOfSpeech, index: number) => string; readonly afterMs?: number }
  | { readonly kind: 'refuses'; readonly status: number; readonly code?: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'garbage' }

export interface SpeechServer {
  /** With the version, as it is typed into the settings. */
  readonly url: string
  readonly asked: readonly AskedOfSpeech[]
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number
  readonly behave: (behaviour: SpeechBehaviour) => void
  readonly close: () => Promise<void>
}

/** A loopback server that speaks the transcriptions of OpenAI: a multipart form with the sound, answered by `{"text": …}`. */
export async function startSpeechServer(): Promise<SpeechServer> {
  const asked: AskedOfSpeech[] = []
  let behaviour: SpeechBehaviour = { kind: 'good', hear: () => 'hello' }
  let underWay = 0
  let mostAtOnce = 0
  const server = createServer((request, response) => {
    underWay += 1
    mostAtOnce = Math.max(mostAtOnce, underWay)
    response.on('close', () => void (underWay -= 1))
    void answer(request, response)
  })

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (request.method !== 'POST' || !request.url?.endsWith('/v1/audio/transcriptions')) return void send(response, 404, { error: { message: 'unknown url' } })
    const one = { path: request.url, headers: request.headers, ...(await readForm(Buffer.concat(parts), String(request.headers['content-type']))) }
    asked.push(one)
    switch (behaviour.kind) {
      case 'silent': return
      case 'garbage': return void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"words":[]}')
      case 'refuses': return send(response, behaviour.status, { error: { message: 'refused', type: 'invalid_request_error', code: behaviour.code ?? 'refused' } })
      case 'good': {
        const { hear, afterMs = 0 } = behaviour
        return void setTimeout(() => send(response, 200, { text: hear(one, asked.length - 1) }), afterMs)
      }
    }
  }

  const { port, close } = await listenOnLoopback(server)
  return {
    url: `http://127.0.0.1:${port}/v1`, asked,
    mostAtOnce: () => mostAtOnce,
    behave: (next) => void (behaviour = next),
    close,
  }
}

async function readForm(body: Buffer, type: string): Promise<Pick<AskedOfSpeech, 'fields' | 'file'>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
  const fields: Record<string, string> = {}
  let file = { name: '', type: '', bytes: new Uint8Array() }
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value
    else file = { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return { fields, file }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
