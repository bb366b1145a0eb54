import { askDocument } from '../../adapters/browser/offscreen'
import type { PackFileRow } from '../../adapters/store/pack-rows'
import { putCame } from '../../adapters/store/packs'
import { done, type Result } from '../../core/contract/result'
import { packDeskOf } from '../../core/packs/pack-desk-of'
import type { Desk } from '../desk'

/**
 * The one way in for a pack that came from a folder or an address: kept, and then verified and taken by the thread of packs. What
 * came of it stands in `packs` and `packNotes`; a thread that died over it takes it up again at the next wake.
 */
export async function takePack(desk: Desk, bytes: Uint8Array<ArrayBuffer>, how: Pick<PackFileRow, 'way' | 'expected'>): Promise<Result<undefined, 'not-saved' | 'too-large' | 'failed'>> {
  const kept = await putCame(desk.store, bytes, how)
  return kept.ok ? await takeCome(desk) : kept
}

/** Packs that came and are not yet taken. */
export async function takeCome({ store, settings }: Desk): Promise<Result<undefined, 'failed'>> {
  if ((await store.db.packFiles.where('state').equals('came').count()) === 0) return done(undefined)
  const begun = await askDocument({ to: 'packs', request: { ask: 'take', desk: packDeskOf(settings) } })
  return begun.ok ? done(undefined) : begun
}
