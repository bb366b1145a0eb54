import { webCrypto } from '../../adapters/packs/web-crypto'
import type { PackRow } from '../../adapters/store/pack-rows'
import { done, type Result } from '../../core/contract/result'
import { MAX_PACK_BYTES } from '../../core/packs/pack-header'
import { isStepTo, mostBytesOfStep, SMALL_PACK_BYTES } from '../../core/packs/pack-step'
import { readPackBeginning, readPackFile } from '../../core/packs/read-pack-file'
import { packStepName } from '../../core/team/team-file-names'
import type { PlaceTrouble, ReadFile, ReadHow, TeamPlace } from '../../core/team/team-place'

interface Wanted {
  readonly name: string
  /** The pack of its line that is in force. Absent: only the whole one will do. */
  readonly here: PackRow | undefined
}

/**
 * The pack that lies there, as a step from the one that is here where that will do. Of a large pack only the beginning is read at first: its
 * header says which version it is, and so whether a step to it can lie beside it. Whatever is wrong with the step, the whole pack is read
 * in the same look. The tag is the whole one's either way: that is what is looked at next time.
 */
export async function readPack(place: TeamPlace, { name, here }: Wanted, how: Pick<ReadHow, 'etag' | 'signal'>): Promise<Result<ReadFile | 'not-modified', PlaceTrouble>> {
  const upTo = here && !place.isOneFile ? SMALL_PACK_BYTES : undefined
  const read = await place.read(name, { ...how, maxBytes: MAX_PACK_BYTES, upTo })
  if (!here || !read.ok || read.value === 'not-modified' || !read.value.isBeginning) return read
  const step = await readStep(place, here, read.value.bytes, how.signal)
  if (!step) return await place.read(name, { signal: how.signal, maxBytes: MAX_PACK_BYTES })
  const { etag } = read.value
  return done({ bytes: step, ...(etag !== undefined && { etag }) })
}

async function readStep(place: TeamPlace, here: PackRow, beginning: ReadFile['bytes'], signal: AbortSignal): Promise<ReadFile['bytes'] | undefined> {
  const begun = readPackBeginning(beginning)
  if (!begun.ok || begun.value.header.version !== here.version + 1) return undefined
  const { header, bodyAt } = begun.value
  const read = await place.read(packStepName(here.line, here.version), { signal, maxBytes: mostBytesOfStep(bodyAt + header.bodyBytes) })
  if (!read.ok || read.value === 'not-modified') return undefined
  const step = readPackFile(read.value.bytes)
  const isIt = step.ok && (await isStepTo(header, step.value, { version: here.version, hash: here.contentHash }, webCrypto))
  return isIt ? read.value.bytes : undefined
}
