import { changeListening, listeningNow } from '../../adapters/store/listening'
import { isOpen } from '../../core/transcripts/audio/is-heard-now'
import type { Desk } from '../desk'
import { listenedCall } from './listened-call'

/** A document that died while it listened is made again. Once: one that dies a second time would die a third. */
const MOST_REVIVALS = 1

/**
 * `session`: what died. Where another one listens by now, or the agent stopped it, nothing is missing. Else the panel reads that it
 * is gone, and listens again: the sound of a tab is given to a page of ours, and without the panel no sign would tell of it.
 */
export async function reviveListening(desk: Desk, session: string): Promise<void> {
  const { store } = desk
  const listening = await listeningNow(store)
  if (listening?.session !== session || !isOpen(listening)) return
  const call = await listenedCall(desk, listening)
  const state = !call ? 'over' : listening.revivals < MOST_REVIVALS ? 'gone' : 'lost'
  await changeListening(store, session, (row) => ({ ...row, state, seenAt: desk.now() }))
}
