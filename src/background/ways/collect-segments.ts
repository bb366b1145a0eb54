import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { appendAudit } from '../../adapters/store/audit'
import { takeSegments } from '../../adapters/store/segments/take-segments'
import { readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import { agentOf } from '../../core/settings/agent-of'
import type { PlaceFile, PlaceTrouble, TeamPlace } from '../../core/team/team-place'
import type { Way } from '../../core/team/way-rows'
import type { Desk } from '../desk'

/** Several of the largest segments in one file; more is none. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024

/** Whether this desk can open what agents hand back: it has the site's private key. */
export async function canCollect({ db }: Desk['store']): Promise<boolean> {
  return (await db.segmentKeys.filter((key) => key.private !== undefined).count()) > 0
}

/**
 * Takes in what agents' desks wrote to the place, file by file: each once, and again when it changed (a synced file that was half there).
 * What cannot be taken now, on a locked vault or a full disk, is taken the next time. Answers the trouble of the place.
 */
export async function collectSegments(desk: Desk, place: TeamPlace, way: Way, signal: AbortSignal): Promise<PlaceTrouble | undefined> {
  const { store, settings, now } = desk
  const listed = await place.list?.('segments/', signal)
  if (!listed) return undefined
  if (!listed.ok) return listed.why
  let added = 0
  for (const file of listed.value.filter(({ name }) => name.endsWith('.callside-segment'))) {
    if ((await readWayFile(store, way, file.name))?.etag === tagOf(file)) continue
    const read = await place.read(file.name, { maxBytes: LARGEST_FILE_BYTES, signal })
    // Gone since it was listed, or too large to be one.
    if (!read.ok && (read.why === 'not-found' || read.why === 'too-large')) continue
    if (!read.ok) return read.why
    if (read.value === 'not-modified') continue
    const taken = await takeSegments(store, webSegmentCrypto, new Blob([read.value.bytes]), {
      site: settings.site, file: file.name, signal, onSegment: (outcome) => void (outcome.state === 'merged' && (added += outcome.added)),
    })
    if (!taken.ok) break
    await writeWayFile(store, { way, name: file.name, seenAt: now(), etag: tagOf(file) })
  }
  if (added > 0) await appendAudit(store, { agent: agentOf(settings), action: 'imported', about: 'segments', count: added })
  return undefined
}

const tagOf = ({ size, changedAt }: PlaceFile): string => `${size}/${changedAt}`
