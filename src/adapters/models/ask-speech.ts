import type { AudioTrouble } from '../../core/contract/audio'
import { done, refused, type Result } from '../../core/contract/result'
import { clientFor } from './client-for'
import type { SpeechQuestion } from './speech-question'
import { troubleOf } from './trouble-of'

/** Nobody says more in a quarter of a minute; a server that answers more does not transcribe. */
const MOST_LETTERS = 2000

export async function askSpeech(question: SpeechQuestion, signal: AbortSignal): Promise<Result<string, AudioTrouble>> {
  return await ask(question, signal).catch((problem: unknown) => refused(asAudioTrouble(troubleOf(problem))))
}

async function ask({ baseUrl, model, language, key, wav }: SpeechQuestion, signal: AbortSignal): Promise<Result<string, AudioTrouble>> {
  const answer: unknown = await clientFor(baseUrl, key).audio.transcriptions.create(
    // The name tells the server what is in it. Languages are of ISO 639-1 there: without the region.
    { file: new File([wav], 'speech.wav', { type: 'audio/wav' }), model, response_format: 'json', ...(language !== '' && { language: language.slice(0, 2) }) },
    { signal },
  )
  const said = typeof answer === 'object' && answer !== null && 'text' in answer ? answer.text : undefined
  return typeof said === 'string' && said.length <= MOST_LETTERS ? done(said) : refused('bad-reply')
}

/** Nothing here is stopped by a newer question. */
function asAudioTrouble(trouble: ReturnType<typeof troubleOf>): AudioTrouble {
  return trouble === 'stopped' ? 'unreachable' : trouble
}
