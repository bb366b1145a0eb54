import { changeListening, listeningOf } from '../../adapters/store/listening'
import type { CallRow } from '../../adapters/store/rows'
import type { Listening, ListeningWish } from '../../core/contract/audio'
import { done } from '../../core/contract/result'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { isDeaf, isOpen } from '../../core/transcripts/audio/is-heard-now'
import { listenedCall } from './listened-call'

/** It tells of itself every second; that it is there is written this often. */
const WRITTEN_EVERY_MS = 5000

/** Listening ends with the call, with the shift and with the switch in the settings, and rests while the call is on hold. */
export const takeListeningReport: Handler<'audio/report'> = async (desk, { session, missing, trouble, keptSeconds, lostSeconds }) => {
  const { store, now } = desk
  const listening = await listeningOf(store, session)
  if (!listening) return done({ wish: 'stop' })
  const call = await listenedCall(desk, listening)
  const wish = wishFor(desk, listening, call)
  const state = wish === 'stop' || isDeaf(missing) ? 'over' : wish === 'pause' ? 'paused' : 'on'
  const told = { state, ...(call && { call: call.id }), missing, keptSeconds, lostSeconds, ...(trouble && { trouble }) } as const
  await changeListening(store, session, (row) => {
    const { trouble: _before, ...kept } = row
    // Stopped meanwhile, it stays stopped: a report that was under way must not open it again.
    const next: Listening = { ...kept, ...told, ...(isOpen(row) ? {} : { state: row.state }) }
    const isNews = JSON.stringify({ ...next, seenAt: 0 }) !== JSON.stringify({ ...row, seenAt: 0 })
    return isNews || now() - row.seenAt >= WRITTEN_EVERY_MS ? { ...next, seenAt: now() } : row
  })
  return done({ wish: state === 'over' ? 'stop' : wish })
}

function wishFor({ settings }: Desk, listening: Listening, call: CallRow | undefined): ListeningWish {
  if (!isOpen(listening) || !settings.audio.isOn || !call) return 'stop'
  return call.phase === 'talking' ? 'go-on' : call.phase === 'held' ? 'pause' : 'stop'
}
