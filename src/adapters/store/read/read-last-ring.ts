import { Dexie } from 'dexie'
import { receiptOfCall } from '../../../core/calls/receipt-of-call'
import type { FactOf, PopReceipt } from '../../../core/contract/facts'
import type { EpochMs } from '../../../core/contract/ids'
import { openCalls } from '../calls'
import type { Store } from '../store'

export interface LastRing {
  readonly at: EpochMs
  readonly receipt: PopReceipt
}

/** The last ring that this desk saw, and what became of it: with a pop or without. Calls of the last hour, else the last receipt. */
export async function readLastRing(store: Store): Promise<LastRing | undefined> {
  const calls = (await openCalls(store)).filter(({ mergedInto, direction }) => mergedInto === undefined && direction === 'inbound')
  for (const call of calls.toReversed()) {
    const receipt = receiptOfCall(call)
    if (receipt) return { at: call.startedAt, receipt }
  }
  const shown = await store.db.facts.where('[kind+happenedAt]').between(['pop/shown', Dexie.minKey], ['pop/shown', Dexie.maxKey]).last()
  // Written by `receiptFact`.
  return shown && { at: shown.happenedAt, receipt: (shown.open as FactOf<'pop/shown'>['open']).receipt }
}
