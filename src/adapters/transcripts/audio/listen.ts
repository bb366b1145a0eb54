import type { AudioAnswers, AudioChannel, AudioRequests, MissingChannels } from '../../../core/contract/audio'
import { AUDIO_CHANNELS } from '../../../core/contract/audio'
import { hearChannel, type HeardChannel } from './hear-channel'
import { keepAudible } from './keep-audible'
import type { AudioPort } from './audio-port'
import { openMicrophone, openTab } from './open-sounds'
import { readOnDevice } from '../../browser/speech-recognition'

/** So soon after the hang-up, or a hold, nothing is heard any more. */
const REPORTS_EVERY_MS = 1000
/** So often in a row nobody may answer. After it no sign would say any more that the microphone is open (`isHeardNow`): it is closed. */
const MOST_UNANSWERED = 8

/** Opens what can be opened, and hears it until `ended`. Reports once a second; `stop` is called when it is told that nobody wants it. */
export async function listen({ session, way, language, tabStream, missing: known }: AudioRequests['start'], port: AudioPort, ended: AbortSignal, stop: () => void): Promise<AudioAnswers['start']> {
  const onDevice = way === 'device' ? await readOnDevice(language) : undefined
  if (onDevice && onDevice.state !== 'available') return { missing: { customer: 'not-on-device', agent: 'not-on-device' } }
  const [tab, microphone] = await Promise.all([tabStream === undefined ? undefined : openTab(tabStream), openMicrophone()])
  const streams = { customer: tab?.ok ? tab.value : undefined, agent: microphone.ok ? microphone.value : undefined }
  const notOpened: MissingChannels = { ...known, ...(tab && !tab.ok && { customer: tab.why }), ...(!microphone.ok && { agent: microphone.why }) }
  const channels = new Map<AudioChannel, HeardChannel>()
  for (const channel of AUDIO_CHANNELS) {
    const stream = streams[channel]
    if (stream && ended.aborted) stream.getTracks().forEach((track) => track.stop())
    else if (stream) channels.set(channel, hearChannel({ channel, session, stream, ...(onDevice && { onDevice: onDevice.tag }) }, port, ended))
  }
  if (streams.customer && !ended.aborted) keepAudible(streams.customer, ended)
  const missing = (): MissingChannels => ({ ...notOpened, ...Object.fromEntries([...channels].flatMap(([channel, each]) => each.missing() === undefined ? [] : [[channel, each.missing()]])) })
  if (channels.size > 0) void reportAgainAndAgain(session, channels, missing, port, ended, stop)
  else stop()
  return { missing: missing() }
}

/** Also after the end, until the last piece is through: what is kept is seen. */
async function reportAgainAndAgain(
  session: string, channels: ReadonlyMap<AudioChannel, HeardChannel>, missing: () => MissingChannels, port: AudioPort, ended: AbortSignal, stop: () => void,
): Promise<void> {
  let unanswered = 0
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, REPORTS_EVERY_MS))
    const states = [...channels.values()].map(({ state }) => state())
    const trouble = states.find((each) => each.trouble)?.trouble
    const keptSeconds = states.reduce((sum, each) => sum + each.keptSeconds, 0)
    if (ended.aborted && keptSeconds === 0) return
    const reply = await port.report({ session, missing: missing(), keptSeconds, lostSeconds: states.reduce((sum, each) => sum + each.lostSeconds, 0), ...(trouble && { trouble }) })
    unanswered = reply.ok ? 0 : unanswered + 1
    // A worker that is away for a moment changes nothing; one that refuses does not want it.
    if (reply.ok ? reply.value.wish === 'stop' : reply.why !== 'failed' || unanswered >= MOST_UNANSWERED) stop()
    const isPaused = reply.ok && reply.value.wish === 'pause'
    if (reply.ok) for (const each of channels.values()) each.pause(isPaused)
  }
}
