import type { MissingWhy } from '../../../core/contract/audio'
import { readMicrophone } from '../../browser/microphone'
import { done, refused, type Result } from '../../../core/contract/result'

/** The microphone, if a page of ours was allowed it before: a document without a window cannot ask, and would wait for an answer that nobody gives. */
export async function openMicrophone(): Promise<Result<MediaStream, MissingWhy>> {
  if ((await readMicrophone()) !== 'granted') return refused('not-allowed')
  return await open({ audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } })
}

/** Chrome's own form of constraints, which TypeScript does not know (developer.chrome.com, tabCapture). */
export function openTab(streamId: string): Promise<Result<MediaStream, MissingWhy>> {
  return open({ audio: { mandatory: { chromeMediaSource: 'tab', chromeMediaSourceId: streamId } } } as MediaStreamConstraints)
}

async function open(constraints: MediaStreamConstraints): Promise<Result<MediaStream, MissingWhy>> {
  try {
    return done(await navigator.mediaDevices.getUserMedia(constraints))
  } catch (problem) {
    const name = problem instanceof DOMException ? problem.name : ''
    return refused(name === 'NotAllowedError' || name === 'SecurityError' ? 'not-allowed' : name === 'NotFoundError' || name === 'NotReadableError' ? 'no-device' : 'failed')
  }
}
