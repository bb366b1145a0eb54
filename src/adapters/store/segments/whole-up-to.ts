import { Dexie } from 'dexie'
import type { DeviceId, LineId } from '../../../core/contract/ids'
import { joinRanges } from '../../../core/segments/coverage'
import type { Store } from '../store'

/** The number up to which all that a device recorded in a line is here; 0: not even its first. */
export async function wholeUpTo({ db }: Store, device: DeviceId, line: LineId): Promise<number> {
  const rows = await db.segmentsTaken.where('[device+line+firstSeq]').between([device, line, Dexie.minKey], [device, line, Dexie.maxKey]).toArray()
  const first = joinRanges(rows.map(({ firstSeq, lastSeq }) => ({ from: firstSeq, to: lastSeq })))[0]
  return first?.from === 1 ? first.to : 0
}
