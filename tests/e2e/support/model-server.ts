import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { ModelProfileId } from '../../../src/core/contract/ids'
import type { AgentDesk } from './agent-desk'
import { listenOnLoopback } from './loopback'

/** How it behaves from now on. What it answers is the reply; a function sees the question, and may take its time. */
export type ModelBehaviour =
  | { readonly kind: 'good'; readonly reply: string | ((asked: AskedOfModel) => string | Promise<string>); readonly tellsUsage?: boolean }
  /** The first words, and nothing more until whoever asked goes away. */
  | { readonly kind: 'slow'; readonly reply: string }
  /** Not even an answer's head. */
  | { readonly kind: 'silent' }
  /** Some words, then: the connection is cut, closed as if all were said, or an error in the stream. */
  | { readonly kind: 'breaks-off'; readonly reply: string; readonly how: 'cut' | 'closed' | 'error' | 'garbage' }
  /** Words without end. */
  | { readonly kind: 'huge' }
  | { readonly kind: 'refuses'; readonly status: number; readonly code?: string }
  | { readonly kind: 'sends-elsewhere'; readonly to: string }

export interface AskedOfModel {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: {
    readonly model: string
    readonly stream: boolean
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly [more: string]: unknown
  }
}

export interface ModelServer {
  /** With the version, as it is typed into the settings. */
  readonly url: string
  readonly asked: readonly AskedOfModel[]
  /** Questions whose asker went away before the end. */
  readonly abandoned: () => number
  /** `model`: of this one alone, whatever the others do. */
  readonly behave: (behaviour: ModelBehaviour, model?: string) => void
  readonly close: () => Promise<void>
}

/** A profile of this model on that server, saved as the settings do; its id. */
export async function saveModel(desk: AgentDesk, { url }: Pick<ModelServer, 'url'>, model: string): Promise<ModelProfileId> {
  const saved = await desk.command('model/save-profile', { name: model, baseUrl: url, model, timeoutMs: 60_000, dailyCap: {} })
  if (!saved.ok) throw new Error(`The model was not saved: ${saved.why}`)
  return saved.value.profile
}

/** A loopback server that speaks the chat completions of OpenAI: server-sent events, usage in the last piece, `[DONE]`; errors with status and body. */
export async function startModelServer(): Promise<ModelServer> {
  const asked: AskedOfModel[] = []
  let behaviour: ModelBehaviour = { kind: 'good', reply: 'hello' }
  const ofModel = new Map<string, ModelBehaviour>()
  let abandoned = 0
  const server = createServer((request, response) => {
    response.on('close', () => void (response.writableEnded || (abandoned += 1)))
    void answer(request, response)
  })

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (request.method !== 'POST' || !request.url?.endsWith('/v1/chat/completions')) return void fail(response, 404, 'unknown_url')
    const question: AskedOfModel = { path: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString('utf8')) as AskedOfModel['body'] }
    asked.push(question)
    await play(question, response, ofModel.get(question.body.model) ?? behaviour)
  }

  const { port, close } = await listenOnLoopback(server)
  return {
    url: `http://127.0.0.1:${port}/v1`, asked,
    abandoned: () => abandoned,
    behave: (next, model) => {
      if (model === undefined) behaviour = next
      else ofModel.set(model, next)
    },
    close,
  }
}

async function play(asked: AskedOfModel, response: ServerResponse, behaviour: ModelBehaviour): Promise<void> {
  switch (behaviour.kind) {
    case 'silent': return
    case 'refuses': return fail(response, behaviour.status, behaviour.code ?? 'refused')
    case 'sends-elsewhere': return void response.writeHead(307, { Location: behaviour.to }).end()
    case 'good': {
      const reply = typeof behaviour.reply === 'string' ? behaviour.reply : await behaviour.reply(asked)
      say(asked, response, reply)
      send(response, piece(asked, { delta: {}, finish_reason: 'stop' }))
      if (behaviour.tellsUsage !== false) send(response, { ...piece(asked), usage: { prompt_tokens: 120, completion_tokens: 9, total_tokens: 129 } })
      return void response.end('data: [DONE]\n\n')
    }
    case 'slow': return say(asked, response, behaviour.reply)
    case 'breaks-off': {
      say(asked, response, behaviour.reply)
      if (behaviour.how === 'closed') return void response.end()
      if (behaviour.how === 'error') return void response.end(`data: ${JSON.stringify({ error: { message: 'overloaded', type: 'server_error' } })}\n\n`)
      if (behaviour.how === 'garbage') return void response.end('data: {"choices":[{"delta"\n\n')
      // What was written goes out before the connection is cut.
      return void setImmediate(() => response.socket?.resetAndDestroy())
    }
    case 'huge': return flood(asked, response)
  }
}

/** In pieces of a few letters, as a model speaks. */
function say(asked: AskedOfModel, response: ServerResponse, reply: string): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' })
  send(response, piece(asked, { delta: { role: 'assistant', content: '' }, finish_reason: null }))
  for (const content of reply.match(/[^]{1,4}/gu) ?? []) send(response, piece(asked, { delta: { content }, finish_reason: null }))
}

function flood(asked: AskedOfModel, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
  const more = () => {
    while (!response.destroyed && send(response, piece(asked, { delta: { content: 'more and more '.repeat(50) }, finish_reason: null }))) continue
  }
  response.on('drain', more)
  more()
}

const piece = ({ body }: AskedOfModel, choice?: object) => ({
  id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: body.model, choices: choice ? [{ index: 0, ...choice }] : [],
})

const send = (response: ServerResponse, data: object): boolean => response.write(`data: ${JSON.stringify(data)}\n\n`)

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: { message: `refused: ${code}`, type: 'invalid_request_error', code } }))
}
