import OpenAI from 'openai'
import { done, refused } from '../../core/contract/result'
import { estimateTokens } from '../../core/models/estimate-tokens'
import type { AskModelServer, ModelQuestion, ServerTrouble } from './ask-model-server'
import { readStream, type StreamRead } from './read-stream'
import { troubleOf } from './trouble-of'

/** The only question under way: a newer one ends it, because what was said since has made it old. */
let underWay: AbortController | undefined

/** Asks by the chat completions of an OpenAI-compatible server, streamed. Never throws for what a server or a network does. */
export const askModelServer: AskModelServer = async (question) => {
  const { profile, prompt, signal } = question
  underWay?.abort()
  const own = new AbortController()
  underWay = own
  const tooSlow = AbortSignal.timeout(profile.timeoutMs)
  const ended = AbortSignal.any([signal, own.signal, tooSlow])
  const startedAt = performance.now()
  const read: StreamRead = { text: '', usage: undefined, isFinished: false, isBegun: false }
  const onPart = (soFar: string) => ended.aborted || question.onPart?.(soFar)
  // Whoever asked is answered when the time is up, also where the package or the network does not notice that it is.
  const told = await Promise.race([ask({ ...question, onPart }, ended, read).catch(troubleOf), endOf(ended)])
  // The package ends a stream that was stopped without a word: why it ended is known here.
  const why = told === undefined ? undefined : tooSlow.aborted ? 'too-slow' : ended.aborted ? 'stopped' : told
  if (underWay === own) underWay = undefined
  // What came before it broke off was paid for; nothing came of what was refused at the door.
  const isUsed = why === undefined || read.isBegun || why === 'too-slow'
  const guessed = { tokensIn: estimateTokens(prompt.system) + estimateTokens(prompt.data), tokensOut: estimateTokens(read.text), isEstimated: true }
  return {
    reply: why === undefined ? done(read.text) : refused(why),
    tookMs: performance.now() - startedAt,
    usage: isUsed ? (read.usage ?? guessed) : undefined,
  }
}

function endOf(signal: AbortSignal): Promise<ServerTrouble> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('stopped')
    signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
}

async function ask({ profile, key, prompt, onPart }: ModelQuestion, signal: AbortSignal, read: StreamRead): Promise<ServerTrouble | undefined> {
  const stream = await clientFor(profile.baseUrl, key).chat.completions.create(
    {
      model: profile.model, stream: true, stream_options: { include_usage: true },
      messages: [{ role: 'system', content: prompt.system }, { role: 'user', content: prompt.data }],
      ...lengthLimit(profile.baseUrl, prompt.mostReplyTokens),
    },
    { signal },
  )
  return await readStream(stream, read, onPart)
}

/**
 * `dangerouslyAllowBrowser`: the package warns of keys that a visitor of a web page could read. This is no web page: it runs in
 * the extension's own worker, the key lies in storage that only trusted contexts reach, and whoever uses it has typed it in.
 */
function clientFor(baseURL: string, key: string | undefined): OpenAI {
  return new OpenAI({
    baseURL, apiKey: key ?? 'none', dangerouslyAllowBrowser: true, maxRetries: 0, logLevel: 'off',
    // What machine this is concerns no server; without a key no header pretends to be one.
    defaultHeaders: { ...Object.fromEntries(TELLING_HEADERS.map((name) => [`X-Stainless-${name}`, null])), ...(key === undefined && { Authorization: null }) },
    // A redirect could carry the key to a host that nobody allowed.
    fetchOptions: { redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
  })
}

const TELLING_HEADERS = ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version', 'Retry-Count', 'Timeout']

/** OpenAI's newer models refuse the older name, and other servers do not know the newer one. */
function lengthLimit(baseUrl: string, tokens: number): { readonly max_completion_tokens: number } | { readonly max_tokens: number } {
  return new URL(baseUrl).hostname === 'api.openai.com' ? { max_completion_tokens: tokens } : { max_tokens: tokens }
}
