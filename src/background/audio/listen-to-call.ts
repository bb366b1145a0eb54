import { askAudio } from '../../adapters/browser/ask-audio'
import { openCalls } from '../../adapters/store/calls'
import { beginListening, changeListening, listeningNow } from '../../adapters/store/listening'
import type { AudioRequests, Listening } from '../../core/contract/audio'
import { done, refused } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import { isDeaf, isOpen } from '../../core/transcripts/audio/is-heard-now'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'

/** By the agent's click in the panel, or once by the panel after what listened had died. What is listened to already is left first. */
export const listenToCall: Handler<'audio/listen'> = async (desk, { call: id, tabStream, missing: noTab = 'not-asked', again }) => {
  const { store, settings, now, newId } = desk
  if (!settings.audio.isOn) return refused('not-allowed')
  const call = (await openCalls(store)).find((each) => each.id === id && each.mergedInto === undefined)
  if (!call || (call.phase !== 'talking' && call.phase !== 'held')) return refused('no-such-call')
  if (call.agent !== agentOf(settings)) return refused('not-yours')
  const before = await listeningNow(store)
  // Two panels may have seen that it is gone.
  if (again !== undefined && (before?.session !== again || before.state !== 'gone')) return refused('no-such-call')
  await endListening(desk)
  const tab = call.legs.findLast((leg) => leg.tab >= 0)?.tab
  // A session of its own: its pieces are counted from one.
  const listening: Listening = {
    call: id, session: newId(), state: 'on', startedAt: (again !== undefined && before?.startedAt) || now(), seenAt: now(), ...(tab !== undefined && { tab }),
    missing: {}, keptSeconds: 0, lostSeconds: 0, revivals: again === undefined ? 0 : (before?.revivals ?? 0) + 1,
  }
  const begun = await beginListening(store, listening)
  return begun.ok ? await openEars(desk, listening, tabStream === undefined ? { missing: { customer: noTab } } : { missing: {}, tabStream }) : begun
}

export const stopListening: Handler<'audio/stop'> = async (desk) => {
  await endListening(desk)
  return done(undefined)
}

/** Opens the sounds in the offscreen document; where none can be opened, nothing listens and the row says why. */
async function openEars({ store, settings, now }: Desk, { session }: Listening, sound: Pick<AudioRequests['start'], 'missing' | 'tabStream'>) {
  const { way, language } = settings.audio
  const opened = await askAudio('start', { session, way, language, ...sound })
  const missing = opened.ok ? opened.value.missing : { customer: 'failed', agent: 'failed' } as const
  const written = await changeListening(store, session, (row) => ({ ...row, missing, seenAt: now(), state: isDeaf(missing) ? 'refused' : row.state }))
  return written.ok ? done(undefined) : written
}

async function endListening({ store }: Desk): Promise<void> {
  const listening = await listeningNow(store)
  // First that it is wanted no more: a document that goes while it is wanted is made again.
  if (listening && (isOpen(listening) || listening.state === 'gone')) await changeListening(store, listening.session, (row) => ({ ...row, state: 'over' }))
  await askAudio('stop', {})
}
