import OpenAI from 'openai'
import type { ModelQuestion, ServerTrouble } from './ask-model-server'
import { readStream, type StreamRead } from './read-stream'
import { troubleOf } from './trouble-of'

/** Asks, and reads what comes into `read`. Undefined: it came whole. What a server or a network does is told, never thrown. */
export function streamAnswer(question: ModelQuestion, signal: AbortSignal, read: StreamRead): Promise<ServerTrouble | undefined> {
  return ask(question, signal, read).catch(troubleOf)
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
