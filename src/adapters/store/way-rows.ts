import type { EpochMs } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import type { OutgoingRow, Way, WayFileRow, WayRow } from '../../core/team/way-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { Store } from './store'

export async function readWay({ db }: Store, way: Way): Promise<WayRow | undefined> {
  return await db.ways.get(way)
}

export async function writeWay({ db }: Store, row: WayRow): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.ways.put(row))
}

export async function readWayFile({ db }: Store, way: Way, name: string): Promise<WayFileRow | undefined> {
  return await db.wayFiles.get([way, name])
}

export async function writeWayFile({ db }: Store, row: WayFileRow): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.wayFiles.put(row))
}

/** Another folder or address: what was seen at the one before says nothing of it. What waits to be written still waits. */
export async function forgetWay({ db }: Store, way: Way): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() =>
    db.transaction('rw', db.ways, db.wayFiles, async () => {
      await db.ways.delete(way)
      await db.wayFiles.where('[way+name]').between([way, ''], [way, '\uffff']).delete()
    }),
  )
}

/** Put twice it is written once; a newer one of the same name takes its place. */
export async function queueOutgoing({ db }: Store, row: OutgoingRow): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.outgoing.put(row))
}

/** The oldest first. */
export async function readOutgoing({ db }: Store): Promise<readonly OutgoingRow[]> {
  return (await db.outgoing.toArray()).toSorted((one, other) => one.queuedAt - other.queuedAt)
}

/** Written, or given up; what was queued under this name since stays. */
export async function dropOutgoing({ db }: Store, name: string, queuedAt: EpochMs): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.outgoing.where('name').equals(name).and((row) => row.queuedAt === queuedAt).delete())
}

export async function markOutgoing({ db }: Store, { name, queuedAt }: OutgoingRow, trouble: OutgoingRow['trouble']): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.outgoing.where('name').equals(name).and((row) => row.queuedAt === queuedAt).modify((row) => void Object.assign(row, { trouble })))
}
