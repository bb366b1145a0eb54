import type { EpochMs } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { SurfaceRow } from './rows'

/** The documents that hold a sensor, a placer or a pop: found again by a worker that was killed. */
export async function putSurface(store: Store, surface: SurfaceRow): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => store.db.surfaces.put(surface))
}

export async function surfacesOf(store: Store, part: SurfaceRow['part']): Promise<SurfaceRow[]> {
  return await store.db.surfaces.where('part').equals(part).toArray()
}

/** The placer that was given this token. */
export async function findByToken(store: Store, token: string): Promise<SurfaceRow | undefined> {
  return await store.db.surfaces.where('token').equals(token).first()
}

export async function forgetDocument(store: Store, document: string): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => store.db.surfaces.where('[document+part]').between([document, ''], [document, '\uffff']).delete())
}

export async function forgetTab(store: Store, tab: number): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => store.db.surfaces.where('tab').equals(tab).delete())
}

/** After a restart of the browser all documents are others. */
export async function forgetSurfaces(store: Store, seenBefore: EpochMs): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => store.db.surfaces.filter((surface) => surface.seenAt < seenBefore).delete())
}
