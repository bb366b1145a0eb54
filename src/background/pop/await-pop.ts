import type { visibleTabs } from '../../adapters/browser/tabs'
import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { Desk } from '../desk'

type VisibleTabs = ReturnType<typeof visibleTabs>

/** A page loads and our frame in it within this; a link opens its page and tells its call before there is anything to see. */
const COMING_UP_MS = 2_000
const LOOK_EVERY_MS = 50

/**
 * A ring that nothing could show, in a tab that is just being loaded: its pop is waited for, rather than that the agent is sent
 * to a notification beside the very page of the caller. Answers false if the call is over by then. A worker that dies here
 * left the announcement in the queue.
 */
export async function awaitPop(desk: Desk, call: CallRow, tabs: VisibleTabs, hasCandidate: () => Promise<boolean>): Promise<boolean> {
  const until = desk.now() + COMING_UP_MS
  while (desk.now() < until && (await isComingUp(desk, tabs)) && !(await hasCandidate())) await pause(LOOK_EVERY_MS)
  return (await openCalls(desk.store)).some(({ id, phase }) => id === call.id && phase !== 'ended')
}

async function isComingUp(desk: Desk, tabs: VisibleTabs): Promise<boolean> {
  const [visible, sensors] = await Promise.all([tabs, surfacesOf(desk.store, 'sensor')])
  const fresh = sensors.filter(({ frame, seenAt }) => frame === 0 && seenAt > desk.now() - COMING_UP_MS)
  return fresh.some(({ tab }) => visible.some((each) => each.tab === tab && each.isWindowFocused))
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
