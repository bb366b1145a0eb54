import { isAnyPackRefused, notePackUnchanged } from '../../adapters/store/pack-checks'
import { currentPack } from '../../adapters/store/packs'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import type { LineId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { packFileName } from '../../core/team/team-file-names'
import type { PlaceTrouble, ReadHow, TeamPlace } from '../../core/team/team-place'
import type { Desk } from '../desk'
import { readPack } from './read-pack'

/** What is done with the bytes of a pack; it verifies before it takes anything. */
export type TakePack = (desk: Desk, bytes: Uint8Array<ArrayBuffer>, how: { readonly way: 'folder' | 'address' }) => Promise<Result<unknown, string>>

/** These say nothing of the bytes: they are asked for again. */
const PASSING: readonly string[] = ['not-saved', 'failed', 'busy']

export interface TakingHow extends Pick<ReadHow, 'signal'> {
  readonly take: TakePack
  /** By hand. */
  readonly isForced: boolean
}

/** Looks for a pack of each line, and hands what is new to be verified and taken. Answers the trouble of the place. */
export async function takePacks(desk: Desk, place: TeamPlace, how: TakingHow): Promise<PlaceTrouble | undefined> {
  let isAnyThere = false
  const own = await ownLines(desk)
  for (const line of place.isOneFile ? own.slice(0, 1) : own) {
    const trouble = await takeOne(desk, place, { name: packFileName(line), line }, how)
    if (trouble !== undefined && trouble !== 'not-found') return trouble
    isAnyThere ||= trouble === undefined
  }
  if (isAnyThere || !place.list) return isAnyThere ? undefined : 'not-found'
  // A desk that has taken none yet does not know what its line is called at the lead's: whatever lies there is looked at.
  const listed = await place.list('packs/', how.signal)
  if (!listed.ok) return listed.why
  for (const { name } of listed.value.filter((each) => each.name.endsWith('.callside-pack') && !own.map(packFileName).includes(each.name))) {
    const trouble = await takeOne(desk, place, { name }, how)
    if (trouble !== undefined && trouble !== 'not-found') return trouble
    isAnyThere ||= trouble === undefined
  }
  return isAnyThere ? undefined : 'not-found'
}

/** `line`: absent of a pack that was found in a list. */
async function takeOne(desk: Desk, place: TeamPlace, { name, line }: { readonly name: string; readonly line?: LineId }, { take, isForced, ...how }: TakingHow): Promise<PlaceTrouble | undefined> {
  const { store, settings, now } = desk
  const seen = await readWayFile(store, 'in', name)
  // By hand what was refused is looked at once more: a key may be known by now.
  const isOnceMore = isForced && (seen?.refused !== undefined || (await isAnyPackRefused(store)))
  const etag = isOnceMore ? undefined : seen?.etag
  // After a refusal it is the whole pack, lest the step be what is refused.
  const here = line !== undefined && !isOnceMore ? await currentPack(store, line) : undefined
  const read = await readPack(place, { name, here }, { ...how, etag })
  if (!read.ok) return read.why
  if (read.value === 'not-modified') {
    if (name === packFileName(settings.line)) await notePackUnchanged(store, settings.line)
    return undefined
  }
  const taken = await take(desk, read.value.bytes, { way: place.kind === 'folder' ? 'folder' : 'address' })
  // A worker that dies here asks for it again, and what it has taken is not taken twice.
  if (taken.ok || !PASSING.includes(taken.why)) {
    await writeWayFile(store, { way: 'in', name, seenAt: now(), ...(read.value.etag !== undefined && { etag: read.value.etag }), ...(!taken.ok && { refused: taken.why }) })
  }
  return undefined
}

/** Of the line on shift first. */
async function ownLines({ store, settings }: Desk): Promise<readonly LineId[]> {
  const known = (await readDefinitions(store, 'line')).filter(({ retiredAt }) => retiredAt === undefined).map(({ id }) => id)
  return [...new Set([settings.line, ...known])]
}
