import { setTimeout as pause } from 'node:timers/promises'
import { percentile, type Tell } from '../figure'
import { callers } from '../stage/callers'
import { forgetCalls } from '../stage/forget-calls'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'
import { openStand } from '../stage/stand'
import { startFloor } from '../stage/start-floor'

const STANDS = 10
/** Fewer than a site is believed in a minute. */
const RINGS_PER_STAND = 16
const COLD_RINGS = 30
/** What a call leaves to be written is written by then. */
const SETTLED_MS = 200
/** Chromium closes a database's files two seconds after the last connection to it went. */
const DATABASE_CLOSED_MS = 2_500

/** Warm: one ring after the other, ours and the floor's in turns. Cold: the browser stopped the worker, and the database is closed. */
export async function measurePops(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  const floor = await startFloor(stage)
  const nextCall = callers(stage.size.customers, 7)
  const warm: number[] = []
  const bare: number[] = []
  const stands = []
  for (let n = 0; n < STANDS; n += 1) stands.push(await openStand(stage, browser, n))
  for (const [n, stand] of stands.entries()) {
    await stand.page.bringToFront()
    await forgetCalls(browser)
    // The first in a tab wakes what slept; it is played, not counted.
    for (let ring = -1; ring < RINGS_PER_STAND; ring += 1) {
      const call = nextCall()
      const [ours, floors] = [await stand.ring(call), await floor.ring(call)]
      if (ring >= 0) warm.push(ours)
      if (ring >= 0) bare.push(floors)
      await Promise.all([stand.cancel(call), floor.cancel(call)])
      await pause(SETTLED_MS)
    }
    stage.show(`  ${(n + 1) * RINGS_PER_STAND} rings`)
  }
  tell({ name: 'pop.floor.p50', value: round(percentile(bare, 0.5)), unit: 'ms', n: bare.length })
  tell({ name: 'pop.floor.p95', value: round(percentile(bare, 0.95)), unit: 'ms', n: bare.length })
  tell({ name: 'pop.warm.p50', value: round(percentile(warm, 0.5)), unit: 'ms', n: warm.length })
  tell({ name: 'pop.warm.p95', value: round(percentile(warm, 0.95)), unit: 'ms', n: warm.length })

  const cold: number[] = []
  for (let ring = 0; ring < COLD_RINGS; ring += 1) {
    const stand = stands[ring % STANDS]
    if (!stand) throw new Error('There is no stand')
    await stand.page.bringToFront()
    await browser.killWorker()
    await pause(DATABASE_CLOSED_MS)
    const call = nextCall()
    cold.push(await stand.ring(call))
    await stand.cancel(call)
    await pause(SETTLED_MS)
  }
  tell({ name: 'pop.cold.p95', value: round(percentile(cold, 0.95)), unit: 'ms', n: cold.length })
  for (const { page } of stands) await page.close()
}
