import type { ModelQuestion, ServerTrouble } from './ask-model-server'
import { clientFor } from './client-for'
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

/** OpenAI's newer models refuse the older name, and other servers do not know the newer one. */
function lengthLimit(baseUrl: string, tokens: number): { readonly max_completion_tokens: number } | { readonly max_tokens: number } {
  return new URL(baseUrl).hostname === 'api.openai.com' ? { max_completion_tokens: tokens } : { max_tokens: tokens }
}
