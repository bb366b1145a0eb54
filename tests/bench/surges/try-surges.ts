import { findSurges, USUAL_WATCH, WEEKS_BACK, type SurgeWatch } from '../../../src/core/surges/find-surges'
import { randomFrom } from '../../core/customers-card/random-from'
import { GeneratedCalls, type Injected } from './generated-calls'

const WEEK = 7 * 1440
const EVERY_MINUTES = 2
/** One of a reason is told of once in so many minutes. */
const QUIET_MINUTES = 240

export interface SurgeTrial {
  readonly falseAlarmsPerWeek: number
  /** By how many times the usual: the part that was told of within the window, and after how many minutes. */
  readonly bySize: readonly { readonly times: number; readonly detected: number; readonly delays: readonly number[]; readonly injected: number }[]
}

/** Weeks without and with surges of 2, 3 and 5 times the usual of a code, each two hours long, in the hours of work. */
export function trySurges({ weeks, perDay = 5_000, codes = 30, watch = USUAL_WATCH, seed = 7 }: { readonly weeks: number; readonly perDay?: number; readonly codes?: number; readonly watch?: SurgeWatch; readonly seed?: number }): SurgeTrial {
  const { next: random } = randomFrom(seed + 1)
  const injected: Injected[] = []
  const sizes = [2, 3, 5]
  for (let day = (WEEKS_BACK + 1) * 7; day < (WEEKS_BACK + 1 + weeks) * 7; day += 2) {
    injected.push({ code: Math.floor(random() * 12), from: day * 1440 + 540 + Math.floor(random() * 480), minutes: 120, times: sizes[injected.length % sizes.length] ?? 2 })
  }
  const calls = new GeneratedCalls({ weeks: WEEKS_BACK + 1 + weeks, perDay, codes, injected, seed })
  const toldAt = new Map<string, number>()
  const found = new Map<Injected, number>()
  let falseAlarms = 0
  for (let now = (WEEKS_BACK + 1) * WEEK; now < calls.minutes; now += EVERY_MINUTES) {
    const { reasons, all } = calls.countsAt(now, watch.windowMinutes)
    for (const { key } of findSurges(reasons, all, watch)) {
      if (now - (toldAt.get(key) ?? -Infinity) < QUIET_MINUTES) continue
      toldAt.set(key, now)
      const cause = injected.find((each) => String(each.code) === key && now >= each.from && now <= each.from + each.minutes + watch.windowMinutes)
      if (!cause) falseAlarms += 1
      else if (!found.has(cause)) found.set(cause, now - cause.from)
    }
  }
  return {
    falseAlarmsPerWeek: falseAlarms / weeks,
    bySize: sizes.map((times) => {
      const own = injected.filter((each) => each.times === times)
      const delays = own.flatMap((each) => found.get(each) ?? [])
      return { times, injected: own.length, delays, detected: delays.filter((minutes) => minutes <= 120).length / own.length }
    }),
  }
}
