import type { AudioAnswers, AudioAsk, AudioRequests } from '../../core/contract/audio'
import { refused, type Result } from '../../core/contract/result'
import { askDocument, hasDocument } from './offscreen'

/** Asks the ears of the offscreen document. Where there is none, nothing listens that could be stopped. */
export async function askAudio<A extends AudioAsk>(ask: A, request: AudioRequests[A]): Promise<Result<AudioAnswers[A], 'failed'>> {
  if (ask === 'stop' && !(await hasDocument())) return refused('failed')
  // The answer to this very request: its form is the ears' own.
  return await askDocument({ to: 'audio', request: { ask, ...request } }) as Result<AudioAnswers[A], 'failed'>
}
