import { currentPack } from '../../adapters/store/packs'
import { readKeptPack } from '../../adapters/store/kept-pack'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { queueOutgoing, readWayFile, writeWayFile } from '../../adapters/store/way-rows'
import { packFileName, packStepName } from '../../core/team/team-file-names'
import type { Desk } from '../desk'

/**
 * What was published here and was not queued for the place yet: looked for, not told, so that a page that is closed in the middle of
 * publishing, or a place that is chosen later, leaves nothing out.
 */
export async function queuePublished({ store, settings, now }: Desk): Promise<void> {
  if (settings.ways.to === 'none') return
  for (const { id: line } of await readDefinitions(store, 'line')) {
    const current = await currentPack(store, line)
    if (current?.way !== 'published') continue
    const name = packFileName(line)
    const seen = await readWayFile(store, 'out', name)
    if ((seen?.queued ?? 0) >= current.version) continue
    const kept = await readKeptPack(store, line, current.version)
    if (!kept) continue
    const { bytes, step } = kept
    const queued = await queueOutgoing(store, { name, bytes, queuedAt: now(), isGuarded: true, ...(step && { step: { name: packStepName(line, current.version - 1), bytes: step } }) })
    if (queued.ok) await writeWayFile(store, { way: 'out', name, ...seen, queued: current.version })
  }
}
