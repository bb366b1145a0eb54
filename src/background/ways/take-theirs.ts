import { forgetUnsentPack } from '../../adapters/store/kept-pack'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { dropOutgoing, readOutgoing, readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import { done, refused } from '../../core/contract/result'
import { MAX_PACK_BYTES } from '../../core/packs/pack-header'
import { packFileName } from '../../core/team/team-file-names'
import type { Desk } from '../desk'
import { placeOf } from './place-of'
import type { TakePack } from './take-packs'

/**
 * Somebody published since this desk looked: theirs is verified and taken, and ours, which nobody has, waits no longer; what is published
 * next comes after theirs. What ours was made of stays on this desk, but where theirs says something else of the same item.
 */
export async function takeTheirs(desk: Desk, name: string, take: TakePack) {
  const { store, now } = desk
  const place = await placeOf(desk.settings.ways, 'out')
  if (!place) return refused('no-permission')
  const read = await place.read(name, { maxBytes: MAX_PACK_BYTES, signal: new AbortController().signal })
  if (!read.ok) return refused(read.why === 'no-permission' ? 'no-permission' : 'failed')
  if (read.value === 'not-modified') return refused('failed')
  const { queued } = (await readWayFile(store, 'out', name)) ?? {}
  const line = (await readDefinitions(store, 'line')).find(({ id }) => packFileName(id) === name)?.id
  // Under its number theirs is published; as long as ours stands under the same one, theirs is not newer.
  const forgotten = line !== undefined && queued !== undefined ? await forgetUnsentPack(store, line, queued) : done(undefined)
  if (!forgotten.ok) return forgotten
  const taken = await take(desk, read.value.bytes, { way: place.kind === 'folder' ? 'folder' : 'address' })
  if (!taken.ok) return refused('failed')
  const noted = await writeWayFile(store, { way: 'out', name, seenAt: now(), ...(read.value.etag !== undefined && { etag: read.value.etag }), ...(queued !== undefined && { queued }) })
  if (!noted.ok) return noted
  for (const row of await readOutgoing(store)) if (row.name === name) await dropOutgoing(store, name, row.queuedAt)
  return done(undefined)
}
