import { noteSent, unsentSegments } from '../../adapters/store/segments/made-segments'
import { segmentFileName } from '../../core/team/team-file-names'
import type { PlaceTrouble, TeamPlace } from '../../core/team/team-place'
import type { Desk } from '../desk'

/**
 * What this desk hands back, in the order it was cut. A segment has a name of its own and always the same bytes: written twice, by a
 * worker that died before it could say so, it is the same file. Answers the trouble that stopped it.
 */
export async function pushSegments({ store }: Desk, place: TeamPlace, signal: AbortSignal): Promise<PlaceTrouble | undefined> {
  const device = await store.db.meta.get('device')
  // A presigned address stands for one file, and that is a pack.
  if (device?.key !== 'device' || !place.write || place.isOneFile) return undefined
  for (const { bytes, line, firstSeq, lastSeq } of await unsentSegments(store)) {
    if (!bytes) continue
    const written = await place.write(segmentFileName(device.id, line, firstSeq, lastSeq), bytes, { signal })
    if (!written.ok) return written.why
    await noteSent(store, [{ line, firstSeq }])
  }
  return undefined
}
