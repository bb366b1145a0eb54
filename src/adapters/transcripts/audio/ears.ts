import { holdListeningPort } from '../../browser/listening-port'
import type { AudioRequest } from '../../../core/contract/audio'
import { done } from '../../../core/contract/result'
import type { AudioPort } from './audio-port'
import { listen } from './listen'

/** What is listened to now; one call at a time. */
let ears = new AbortController()

/** What the offscreen document is asked about sound; `port`: for the one answer. */
export async function hear(request: AudioRequest, told: AudioPort, port: MessagePort | undefined): Promise<void> {
  ears.abort()
  if (request.ask === 'stop') return port?.postMessage(done({}))
  const own = (ears = new AbortController())
  const answer = await listen(request, told, own.signal, () => own.abort())
  // By it the worker learns that these ears are gone; ears that never opened are none.
  if (!own.signal.aborted) holdListeningPort(request.session, own.signal)
  port?.postMessage(done(answer))
}
