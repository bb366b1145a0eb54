import { refused } from '../../core/contract/result'
import { endOf } from './end-of'
import type { TranscribeSpeech } from './speech-question'

/** By the transcriptions of an OpenAI-compatible server. Never throws for what a server or a network does. */
export const transcribeSpeech: TranscribeSpeech = async (question) => {
  const tooSlow = AbortSignal.timeout(question.timeoutMs)
  // Loaded with the first piece only: the package is large, and a worker that a ring has woken needs none of it.
  const { askSpeech } = await import('./ask-speech')
  // Whoever asked is answered when the time is up, also where the package or the network does not notice that it is.
  const told = await Promise.race([askSpeech(question, tooSlow), endOf(tooSlow)])
  return told === 'stopped' || (!told.ok && tooSlow.aborted) ? refused('too-slow') : told
}
