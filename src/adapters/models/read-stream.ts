import type { OpenAI } from 'openai'
import type { ModelUsage } from '../../core/contract/models'

/** The longest answer that is asked for has some 1,200 tokens; whatever sends much more is not answering. */
const MOST_LETTERS = 20_000

export interface StreamRead {
  text: string
  usage: ModelUsage | undefined
  isFinished: boolean
  isBegun: boolean
}

/** Reads an answer piece by piece into `read`, so that what came is known also when it breaks off. Undefined: it came whole. */
export async function readStream(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>, read: StreamRead, onPart: ((soFar: string) => void) | undefined,
): Promise<'bad-reply' | undefined> {
  for await (const { choices, usage } of stream) {
    read.isBegun = true
    // Servers differ: the last piece has no choice at all, or an empty one, and null where it knows no usage.
    const [choice] = choices ?? []
    if (usage) read.usage = { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens, isEstimated: false }
    if (choice?.finish_reason) read.isFinished = true
    const more = choice?.delta?.content
    if (!more) continue
    read.text += more
    if (read.text.length > MOST_LETTERS) return 'bad-reply'
    onPart?.(read.text)
  }
  // A connection that is closed in the middle looks like an end; only the server's own word is one.
  return read.isFinished ? undefined : 'bad-reply'
}
