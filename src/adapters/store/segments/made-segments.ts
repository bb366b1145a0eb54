import type { EpochMs } from '../../../core/contract/ids'
import type { Result } from '../../../core/contract/result'
import { orNotSaved, type NotSaved } from '../outcome'
import type { Store } from '../store'
import type { MadeSegmentRow } from './segment-rows'

/** Sent ones can be sent again just as they were for that long; a lead who misses them later asks for a backup. */
const BYTES_KEPT_MS = 30 * 86_400_000

/** The outbox: what was cut and nobody has yet, in the order it was cut. */
export async function unsentSegments({ db }: Store): Promise<readonly MadeSegmentRow[]> {
  return (await db.segmentsMade.where('isUnsent').equals(1).toArray()).toSorted((a, b) => a.firstSeq - b.firstSeq)
}

/** Whether there are any; what they weigh is not read. */
export async function isAnyUnsent({ db }: Store): Promise<boolean> {
  return (await db.segmentsMade.where('isUnsent').equals(1).count()) > 0
}

/** All whose bytes are still here, sent or not: for a lead who says that some lack. */
export async function keptSegments({ db }: Store): Promise<readonly MadeSegmentRow[]> {
  return (await db.segmentsMade.filter(({ bytes }) => bytes !== undefined).toArray()).toSorted((a, b) => a.firstSeq - b.firstSeq)
}

/** They were handed over. Said twice, it is as said once. */
export async function noteSent({ db, now }: Store, segments: readonly Pick<MadeSegmentRow, 'line' | 'firstSeq'>[]): Promise<Result<unknown, NotSaved>> {
  const at = now()
  return await orNotSaved(() => db.transaction('rw', db.segmentsMade, async () => {
    const rows = await db.segmentsMade.bulkGet(segments.map(({ line, firstSeq }): [typeof line, number] => [line, firstSeq]))
    await db.segmentsMade.bulkPut(rows.flatMap((row) => {
      if (row === undefined) return []
      const { isUnsent: _, ...rest } = row
      return [{ ...rest, sentAt: at, bytesUntil: (at + BYTES_KEPT_MS) as EpochMs }]
    }))
  }))
}

/** The row stays: the next segment follows from it. */
export async function dropSentBytes({ db, now }: Store): Promise<void> {
  await db.segmentsMade.where('bytesUntil').below(now()).modify((row, at) => {
    const { bytes: _, bytesUntil: __, ...rest } = row
    at.value = rest
  })
}
