import { closeLostCalls, isFinished } from '../../core/calls/close-lost-calls'
import { leaveDocument } from '../../core/calls/leave-document'
import { dropRowsOfGoneCalls } from '../../adapters/store/drop-rows-of-gone-calls'
import { queuedEffects } from '../../adapters/store/effects'
import { forgetDocument, surfacesOf } from '../../adapters/store/surfaces'
import type { Desk } from '../desk'
import { followMerged } from '../transcripts/follow-merged'
import { changeDesk } from './change-desk'
import { recordEffect } from './record-contact'

/** Every few minutes: calls without evidence for too long are closed as lost from sight, and rows that are done with are let go. */
export async function sweepCalls(desk: Desk): Promise<void> {
  // On a vault that is locked over night the row is all that is known of a call until its contact is written.
  const queued = await queuedEffects(desk.store)
  await followMerged(desk)
  await changeDesk(desk, (calls) => ({
    changes: closeLostCalls(calls, desk.now(), desk.settings.isPopOn),
    finished: calls.filter((call) => isFinished(call, desk.now()) && !queued.has(recordEffect(call.id))).map(({ id }) => id),
  }))
  await dropRowsOfGoneCalls(desk.store)
}

/** A tab was closed, or a frame of it holds another document now: what the old one showed is not seen any more. */
export async function leaveTab(desk: Desk, tab: number, frame?: number, present?: string): Promise<void> {
  const sensors = await surfacesOf(desk.store, 'sensor')
  const left = sensors.filter((surface) => surface.tab === tab && (frame === undefined || surface.frame === frame) && surface.document !== present)
  for (const { document } of left) {
    await changeDesk(desk, (calls) => ({ changes: leaveDocument(calls, document, desk.now(), desk.settings.isPopOn) }))
    await forgetDocument(desk.store, document)
  }
}
