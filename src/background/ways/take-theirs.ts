import { dropOutgoing, readOutgoing, readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import { done, refused } from '../../core/contract/result'
import type { Desk } from '../desk'
import { placeOf } from './place-of'
import { LARGEST_PACK_BYTES, type TakePack } from './take-packs'

/**
 * Somebody published since this desk looked: theirs is verified and taken, ours waits no longer, and what is published next comes after
 * it. Refused, nothing is changed.
 */
export async function takeTheirs(desk: Desk, name: string, take: TakePack) {
  const place = await placeOf(desk.settings.ways, 'out')
  if (!place) return refused('no-permission')
  const read = await place.read(name, { maxBytes: LARGEST_PACK_BYTES, signal: new AbortController().signal })
  if (!read.ok) return refused(read.why === 'no-permission' ? 'no-permission' : 'failed')
  if (read.value === 'not-modified') return refused('failed')
  const taken = await take(desk, read.value.bytes, { way: place.kind === 'folder' ? 'folder' : 'address' })
  if (!taken.ok) return refused('failed')
  const { queued } = (await readWayFile(desk.store, 'out', name)) ?? {}
  const noted = await writeWayFile(desk.store, { way: 'out', name, seenAt: desk.now(), ...(read.value.etag !== undefined && { etag: read.value.etag }), ...(queued !== undefined && { queued }) })
  if (!noted.ok) return noted
  for (const row of await readOutgoing(desk.store)) if (row.name === name) await dropOutgoing(desk.store, name, row.queuedAt)
  return done(undefined)
}
