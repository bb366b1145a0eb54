import { setAlarm } from '../../adapters/browser/alarms'
import { isAnyUnsent } from '../../adapters/store/segments/made-segments'
import { readOutgoing, readWay, writeWay } from '../../adapters/store/way-rows'
import type { EpochMs } from '../../core/contract/ids'
import { afterAsk } from '../../core/team/after-ask'
import { nextAskAt } from '../../core/team/next-ask-at'
import type { PlaceTrouble, TeamPlace } from '../../core/team/team-place'
import type { Way, WayRow } from '../../core/team/way-rows'
import type { Desk } from '../desk'
import { cutNow } from '../segments/cut-now'
import { canCollect, collectSegments } from './collect-segments'
import { placeOf } from './place-of'
import { pushOutgoing } from './push-outgoing'
import { pushSegments } from './push-segments'
import { queuePublished } from './queue-published'
import { takePacks, type TakePack } from './take-packs'

/** A worker that dies while a file comes or goes is woken so long after; renewed as long as it lives. */
const WATCH_MS = 60_000
const RENEWED_EVERY_MS = 20_000

interface AskHow {
  readonly take: TakePack
  /** By hand: whatever the time. */
  readonly isForced?: boolean
}

/**
 * Looks for packs and writes what waits, where it is time: by alarm, on wake, or by hand. One at a time over all that asks; whoever comes
 * second finds it done. Waiting is a row and one alarm.
 */
export async function askWays(desk: Desk, { take, isForced = false }: AskHow): Promise<void> {
  const { store, settings: { ways } } = desk
  // A desk without a team wakes as often as any other.
  if (ways.from === 'none' && ways.to === 'none') return
  const wantedAt = desk.now()
  await store.locks.withLock('ways', async () => {
    await queuePublished(desk)
    if (ways.to !== 'none') await cutNow(desk, isForced)
    const work = await workOf(desk)
    const isTime = (row: WayRow | undefined, sooner = -Infinity) => row === undefined || (isForced ? row.askedAt < wantedAt : row.nextAt <= wantedAt || row.askedAt <= sooner)
    if (work.out && isTime(await readWay(store, 'out'), work.newestQueuedAt)) {
      await ask(desk, 'out', async (place, signal) => (await pushOutgoing(desk, place, signal)) ?? (await pushSegments(desk, place, signal)) ?? (work.collects ? await collectSegments(desk, place, 'out', signal) : undefined))
    }
    if (work.in && isTime(await readWay(store, 'in'))) {
      // Both ways may be the one folder: then it was looked through already.
      const collectsHere = work.collects && ways.from !== ways.to
      await ask(desk, 'in', async (place, signal) => (await takePacks(desk, place, { take, isForced, signal })) ?? (collectsHere ? await collectSegments(desk, place, 'in', signal) : undefined))
    }
    const next = [work.out && (await readWay(store, 'out'))?.nextAt, work.in && (await readWay(store, 'in'))?.nextAt].filter((at) => typeof at === 'number')
    if (next.length > 0) await setAlarm('ways', Math.min(...next) as EpochMs)
  })
}

/** What there is to do at all: a way out with nothing to write and nothing to collect is not asked. Files that wait are read for a way out alone. */
async function workOf({ store, settings: { ways } }: Desk) {
  const waiting = ways.to === 'none' ? [] : (await readOutgoing(store)).filter(({ trouble }) => trouble !== 'changed-elsewhere')
  const collects = await canCollect(store)
  const hasWork = waiting.length > 0 || collects || (await isAnyUnsent(store))
  return { in: ways.from !== 'none', out: ways.to !== 'none' && hasWork, collects, newestQueuedAt: Math.max(...waiting.map(({ queuedAt }) => queuedAt)) }
}

async function ask(desk: Desk, way: Way, run: (place: TeamPlace, signal: AbortSignal) => Promise<PlaceTrouble | undefined>): Promise<void> {
  const { store, settings: { ways } } = desk
  const before = await readWay(store, way)
  const asked = { way, askedAt: desk.now() }
  const nextAt = (failures: number) => nextAskAt(asked.askedAt, ways, failures, Math.random())
  const failures = before?.failures ?? 0
  // Written first: a file that kills the worker does not kill every one that wakes.
  const begun = await writeWay(store, { failures, ...before, ...asked, nextAt: nextAt(failures + 1) })
  // Where nothing can be written down, nothing is taken either.
  if (!begun.ok) return
  const place = await placeOf(ways, way)
  const trouble = place ? await underWatch(desk, (signal) => run(place, signal)) : 'no-permission'
  await writeWay(store, afterAsk(before, asked, trouble, nextAt))
}

/** The alarm that goes on after a worker that died; that it is set anew is what the browser takes for a sign of life. */
async function underWatch<T>(desk: Desk, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const watch = async () => await setAlarm('ways', (desk.now() + WATCH_MS) as EpochMs)
  await watch()
  const timer = setInterval(() => void watch(), RENEWED_EVERY_MS)
  try {
    return await run(new AbortController().signal)
  } finally {
    clearInterval(timer)
  }
}
