import { readKeptFolder } from '../../adapters/browser/kept-folder'
import { folderPlace } from '../../adapters/team/folder-place'
import type { WaySettings } from '../../core/contract/ways'
import type { TeamPlace } from '../../core/team/team-place'
import type { Way } from '../../core/team/way-rows'
import { addressOfWay } from './address-of-way'

/** The place that is chosen for a way. Undefined: none, or it is not there yet (no folder picked, no address written). */
export async function placeOf(settings: WaySettings, way: Way): Promise<TeamPlace | undefined> {
  const chosen = way === 'in' ? settings.from : settings.to
  if (chosen === 'none') return undefined
  if (chosen !== 'folder') return await addressOfWay(settings, way)
  const folder = await readKeptFolder()
  return folder && folderPlace(folder)
}
