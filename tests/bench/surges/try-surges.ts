import { USUAL_WATCH, WEEKS_BACK, type SurgeWatch } from '../../../src/core/surges/find-surges'
import { surgesOfLine, type SurgeOf } from '../../../src/core/surges/surges-of-line'
import { randomFrom } from '../../core/customers-card/random-from'
import { GeneratedCalls, type Injected } from './generated-calls'

const WEEK = 7 * 1440
const EVERY_MINUTES = 2
/** One of a reason is told of once in so many minutes. */
const QUIET_MINUTES = 240
const SIZES = [2, 3, 5]
const KINDS = ['code', 'code', 'area', 'demand'] as const
const FREQUENT = { code: 12, area: 10, demand: 6 } as const

interface Trial {
  /** The part that was told of within two hours, and after how many minutes. */
  readonly detected: number
  readonly delays: readonly number[]
  readonly injected: number
}

export interface SurgeTrial {
  readonly falseAlarmsPerWeek: number
  readonly falseAlarmsOf: Readonly<Record<SurgeOf, number>>
  /** By how many times the usual, of codes. */
  readonly bySize: readonly (Trial & { readonly times: number })[]
  readonly byKind: Readonly<Record<SurgeOf, Trial>>
  readonly all: Trial
}

interface Options {
  readonly weeks: number
  readonly perDay?: number
  readonly codes?: number
  readonly areas?: number
  readonly watch?: SurgeWatch
  readonly seed?: number
}

/**
 * Weeks without and with surges of 2, 3 and 5 times the usual of a code, of a demand (three codes) or of an area, each two hours long,
 * in the hours of work. All codes, demands and areas are watched, and share the false alarms that are borne.
 */
export function trySurges({ weeks, perDay = 5_000, codes = 30, areas = 60, watch = USUAL_WATCH, seed = 7 }: Options): SurgeTrial {
  const { next: random } = randomFrom(seed + 1)
  const injected: Injected[] = []
  for (let day = (WEEKS_BACK + 1) * 7; day < (WEEKS_BACK + 1 + weeks) * 7; day += 2) {
    const of = KINDS[injected.length % KINDS.length] ?? 'code'
    injected.push({ of, which: Math.floor(random() * FREQUENT[of]), from: day * 1440 + 540 + Math.floor(random() * 480), minutes: 120, times: SIZES[Math.floor(injected.length / KINDS.length) % SIZES.length] ?? 2 })
  }
  const calls = new GeneratedCalls({ weeks: WEEKS_BACK + 1 + weeks, perDay, codes, codesPerDemand: 3, areas, injected, seed })
  const watched = codes + calls.demands.length + areas
  const toldAt = new Map<string, number>()
  const found = new Map<Injected, number>()
  const falseAlarmsOf = { code: 0, demand: 0, area: 0 }
  for (let now = (WEEKS_BACK + 1) * WEEK; now < calls.minutes; now += EVERY_MINUTES) {
    const counts = calls.countsAt(now, watch.windowMinutes)
    for (const { of, key } of surgesOfLine(counts, watch, watched)) {
      const name = `${of}/${key}`
      if (now - (toldAt.get(name) ?? -Infinity) < QUIET_MINUTES) continue
      toldAt.set(name, now)
      const cause = injected.find((each) => now >= each.from && now <= each.from + each.minutes + watch.windowMinutes && isOf(each, of, Number(key), calls.demands))
      if (!cause) falseAlarmsOf[of] += 1
      else if (!found.has(cause)) found.set(cause, now - cause.from)
    }
  }
  const trialOf = (own: readonly Injected[]): Trial => {
    const delays = own.flatMap((each) => found.get(each) ?? [])
    return { injected: own.length, delays, detected: own.length === 0 ? 0 : delays.filter((minutes) => minutes <= 120).length / own.length }
  }
  return {
    falseAlarmsPerWeek: (falseAlarmsOf.code + falseAlarmsOf.demand + falseAlarmsOf.area) / weeks, falseAlarmsOf,
    bySize: SIZES.map((times) => ({ times, ...trialOf(injected.filter((each) => each.of === 'code' && each.times === times)) })),
    byKind: { code: trialOf(injected.filter(({ of }) => of === 'code')), demand: trialOf(injected.filter(({ of }) => of === 'demand')), area: trialOf(injected.filter(({ of }) => of === 'area')) },
    all: trialOf(injected),
  }
}

/** A surge of a demand is told of as it, or as one of its codes; one of a code also as its demand. */
function isOf({ of, which }: Injected, told: SurgeOf, key: number, demands: readonly (readonly number[])[]): boolean {
  if (told === 'area' || of === 'area') return told === of && key === which
  const codes = of === 'code' ? [which] : (demands[which] ?? [])
  const toldCodes = told === 'code' ? [key] : (demands.find(([first]) => first === key) ?? [])
  return codes.some((code) => toldCodes.includes(code))
}
