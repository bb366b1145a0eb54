import { done, refused } from '../../core/contract/result'
import { estimateTokens } from '../../core/models/estimate-tokens'
import type { AskModelServer } from './ask-model-server'
import { endOf } from './end-of'
import type { StreamRead } from './read-stream'

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
  // Loaded with the first question only: the package is large, and a worker that a ring has woken needs none of it.
  const { streamAnswer } = await import('./stream-answer')
  const onPart = (soFar: string) => ended.aborted || question.onPart?.(soFar)
  // Whoever asked is answered when the time is up, also where the package or the network does not notice that it is.
  const told = await Promise.race([streamAnswer({ ...question, onPart }, ended, read), endOf(ended)])
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
