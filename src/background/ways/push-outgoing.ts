import { dropOutgoing, markOutgoing, readOutgoing, readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import { isSameBytes } from '../../core/bytes/is-same-bytes'
import type { PlaceTrouble, TeamPlace, WriteHow } from '../../core/team/team-place'
import type { OutgoingRow } from '../../core/team/way-rows'
import type { Desk } from '../desk'

/** What stands in the way of one file alone: the others are still written. */
const OF_ONE_FILE: readonly PlaceTrouble[] = ['changed-elsewhere', 'not-taken', 'too-large']

/**
 * Writes what waits, the oldest first. Any step may be the last of a worker: what is written and still queued is written again, which
 * changes nothing. Answers the trouble that stopped it.
 */
export async function pushOutgoing(desk: Desk, place: TeamPlace, signal: AbortSignal): Promise<PlaceTrouble | undefined> {
  for (const row of await readOutgoing(desk.store)) {
    // Until somebody looks at it.
    if (row.trouble === 'changed-elsewhere') continue
    const written = await writeOne(desk, place, row, signal)
    if (written.ok) {
      await noteSeen(desk, row.name, written.value.etag)
      await dropOutgoing(desk.store, row.name, row.queuedAt)
    } else if (OF_ONE_FILE.includes(written.why)) await markOutgoing(desk.store, row, written.why)
    else return written.why
  }
  return undefined
}

/** The version that was queued stays known. */
async function noteSeen({ store, now }: Desk, name: string, etag: string | undefined): Promise<void> {
  const { queued } = (await readWayFile(store, 'out', name)) ?? {}
  await writeWayFile(store, { way: 'out', name, seenAt: now(), ...(etag !== undefined && { etag }), ...(queued !== undefined && { queued }) })
}

async function writeOne({ store }: Desk, place: TeamPlace, row: OutgoingRow, signal: AbortSignal) {
  // Without it the pack is read whole: whatever is in its way is told of nobody, and what another lead put there first stays.
  if (row.step && !place.isOneFile) await place.write?.(row.step.name, row.step.bytes, { expects: 'nothing', signal })
  const written = await (place.write ?? notWritten)(row.name, row.bytes, { signal, ...(row.isGuarded && (await guardOf(store, row))) })
  if (written.ok || written.why !== 'changed-elsewhere') return written
  // The worker before this one may have written it, and died before it could say so.
  const there = await place.read(row.name, { maxBytes: row.bytes.length, signal })
  const isOurs = there.ok && there.value !== 'not-modified' && isSameBytes(there.value.bytes, row.bytes)
  return isOurs ? { ok: true as const, value: { ...(there.value.etag !== undefined && { etag: there.value.etag }) } } : written
}

const notWritten = () => Promise.resolve({ ok: false as const, why: 'not-taken' as const })

/** What this desk has seen there; a server without tags cannot be asked to look. */
async function guardOf(store: Desk['store'], { name }: OutgoingRow): Promise<Pick<WriteHow, 'expects'>> {
  const seen = await readWayFile(store, 'out', name)
  if (seen?.seenAt === undefined) return { expects: 'nothing' }
  return seen.etag === undefined ? {} : { expects: { etag: seen.etag } }
}
