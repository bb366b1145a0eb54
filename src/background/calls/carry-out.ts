import type { CallRow, Sealed } from '../../adapters/store/rows'
import { finishEffects, type NewEffect } from '../../adapters/store/effects'
import type { CallChange } from '../../core/calls/settle-desk'
import type { Desk } from '../desk'
import { announceCall } from '../pop/announce-call'
import { lookForPlaces, type PopPlaces } from '../pop/pop-places'
import { recallInFront } from '../pop/recall-in-front'
import { refreshScene } from '../pop/refresh-scene'
import { followMerged } from '../transcripts/follow-merged'
import { recordContact, recordEffect } from './record-contact'

/** What the orders of a change are in the queue of effects: each with the key that makes doing it twice harmless. */
export function effectsOf(desk: Desk, changes: readonly CallChange<Sealed>[]): readonly NewEffect[] {
  return changes.flatMap(({ call, orders }) =>
    orders.map((order): NewEffect => {
      const at = { dueAt: desk.now(), line: call.line, agent: call.agent, createdAt: desk.now() }
      switch (order) {
        case 'pop/announce':
          return { id: `announce:${call.id}`, kind: 'announce', payload: { call: call.id }, ...at }
        case 'contact/record':
          return { id: recordEffect(call.id), kind: 'record-contact', payload: { call: call.id }, ...at }
        case 'pop/beside':
        case 'pop/refresh':
        case 'pop/remove':
          return { id: 'scene', kind: 'scene', payload: {}, ...at }
      }
    }),
  )
}

interface FreshCommit {
  readonly isSaved: boolean
  /** Where a pop can stand, if that was looked for while the commit was written. */
  readonly places?: PopPlaces | undefined
  /** Every open call as the commit left it; absent where they could not be read. */
  readonly known?: readonly CallRow[] | undefined
}

/** Does the orders of fresh changes at once, and takes their effects out of the queue; what fails stays there and is tried again. */
export async function carryOut(desk: Desk, changes: readonly CallChange<Sealed>[], { isSaved, places, known }: FreshCommit): Promise<void> {
  const orders = new Set(changes.flatMap((change) => change.orders))
  const finished: string[] = []
  for (const { call, orders: own } of changes) {
    if (!own.includes('pop/announce')) continue
    await announceCall(desk, call, { isSaved, places: places ?? lookForPlaces(desk), known })
    finished.push(`announce:${call.id}`)
  }
  // Where the pop of a call stands that the disk did not take is known to nobody: it was drawn anew just now.
  const isDrawn = !isSaved && orders.has('pop/announce')
  if (!isDrawn && (orders.has('pop/beside') || orders.has('pop/refresh') || orders.has('pop/remove'))) {
    await refreshScene(desk, changes.map(({ call }) => call), isSaved)
    finished.push('scene')
  }
  if (isSaved) for (const change of changes) if (ringsOn(change)) await recallInFront(desk, change.call.id)
  if (!isSaved) {
    // Nobody remembers what the pop showed of a call that the disk did not take: at its end nothing of it may stay.
    if (changes.length > 0 && changes.every(({ call }) => call.phase === 'ended')) await refreshScene(desk, [], isSaved)
    return
  }
  if (changes.some(({ call }) => call.mergedInto !== undefined)) await followMerged(desk)
  for (const { call, orders: own } of changes) {
    if (own.includes('contact/record') && (await recordContact(desk, call.id)).ok) finished.push(recordEffect(call.id))
  }
  await finishEffects(desk.store, finished)
}

/** A call that was over rings on, at the other softphone: its pop went with the end, and comes back where the agent looks now. */
function ringsOn({ before, call }: CallChange<Sealed>): boolean {
  const wasShown = before?.pop.state === 'over' && before.pop.wasAnnounced
  return wasShown && call.phase === 'ringing' && call.pop.state === 'announced' && call.mergedInto === undefined
}
