import type { WayRow } from '../../../core/team/way-rows'
import { readOutgoing, readWay } from '../way-rows'
import type { Store } from '../store'

export interface WaysSeen {
  readonly in: WayRow | undefined
  readonly out: WayRow | undefined
  /** Files that wait to be written, and those that somebody must look at. */
  readonly waiting: number
  readonly changedElsewhere: readonly string[]
  /** Refused by the place itself: no room, no such name. */
  readonly notTaken: readonly string[]
}

export async function readWays(store: Store): Promise<WaysSeen> {
  const [into, out, outgoing] = await Promise.all([readWay(store, 'in'), readWay(store, 'out'), readOutgoing(store)])
  const namesOf = (isMeant: (trouble: string | undefined) => boolean) => outgoing.filter(({ trouble }) => isMeant(trouble)).map(({ name }) => name)
  const changedElsewhere = namesOf((trouble) => trouble === 'changed-elsewhere')
  return { in: into, out, waiting: outgoing.length - changedElsewhere.length, changedElsewhere, notTaken: namesOf((trouble) => trouble === 'not-taken' || trouble === 'too-large') }
}
