import { WEEKS_BACK, type ReasonCounts } from '../../../src/core/surges/find-surges'
import type { LineCounts } from '../../../src/core/surges/surges-of-line'
import { randomFrom } from '../../core/customers-card/random-from'

const DAY = 1440
const WEEK = 7 * DAY
/** Contacts have their code when they are wrapped up: so many minutes after they began. Their area they have as soon as they are over. */
const UNTIL_CODED = 6
const UNTIL_RECORDED = 4
/** Callers whose number tells an area; mobiles of China tell none. */
const SHARE_WITH_AREA = 0.4

export interface Injected {
  /** Of a code or an area, its place in the list; of a demand, all of its codes together. */
  readonly of: 'code' | 'area' | 'demand'
  readonly which: number
  readonly from: number
  readonly minutes: number
  /** How many times the usual of that code, demand or area. */
  readonly times: number
}

interface Wishes {
  readonly weeks: number
  readonly perDay: number
  readonly codes: number
  readonly codesPerDemand: number
  readonly areas: number
  readonly injected: readonly Injected[]
  readonly seed: number
}

/**
 * Minutes of contacts by code and area: a day with two peaks, a week with its weekend, shares of the codes that drift and lean to hours
 * of their own, holidays and the rush after them, and more spread than by accident from day to day and hour to hour.
 */
export class GeneratedCalls {
  /** Contacts before each minute: by code, by area, of all. */
  readonly #codes: readonly Int32Array[]
  readonly #areas: readonly Int32Array[]
  readonly #all: Int32Array
  readonly minutes: number
  readonly demands: readonly (readonly number[])[]

  constructor({ weeks, perDay, codes, codesPerDemand, areas, injected, seed }: Wishes) {
    const { next: random } = randomFrom(seed)
    this.minutes = weeks * WEEK
    this.demands = Array.from({ length: Math.ceil(codes / codesPerDemand) }, (_, demand) => Array.from({ length: codesPerDemand }, (__, n) => demand + n * Math.ceil(codes / codesPerDemand)).filter((code) => code < codes))
    const [shares, areaShares] = [sharesOf(codes), sharesOf(areas)]
    const lean = shares.map(() => random() * DAY)
    const sums = () => new Int32Array(this.minutes + 1)
    this.#codes = shares.map(sums)
    this.#areas = areaShares.map(sums)
    this.#all = sums()
    let [dayFactor, hourFactor] = [1, 1]
    let isAfterHoliday = false
    for (let minute = 0; minute < this.minutes; minute += 1) {
      if (minute % DAY === 0) {
        const isHoliday = random() < 1 / 40
        dayFactor = gammaLike(random, 0.12) * (isHoliday ? 0.4 : isAfterHoliday ? 1.4 : 1)
        isAfterHoliday = isHoliday
      }
      if (minute % 60 === 0) hourFactor = gammaLike(random, 0.1)
      const clock = minute % DAY
      const shape = clock < 8 * 60 || clock > 21 * 60 ? 0.1 : 0.6 + Math.exp(-(((clock - 630) / 90) ** 2)) + 0.8 * Math.exp(-(((clock - 930) / 100) ** 2))
      const weekday = Math.floor(minute / DAY) % 7 >= 5 ? 0.6 : 1
      const rate = (perDay / 1_050) * shape * weekday * dayFactor * hourFactor
      const now = injected.filter(({ from, minutes }) => minute >= from && minute < from + minutes)
      const timesOf = (of: Injected['of'], which: number) => now.reduce((most, each) => (each.of === of && each.which === which ? Math.max(most, each.times) : most), 1)
      for (const [code, share] of shares.entries()) {
        const own = 1 + 0.4 * Math.cos((2 * Math.PI * (clock - (lean[code] ?? 0))) / DAY)
        const demand = code % this.demands.length
        const count = poisson(random, rate * share * own * Math.max(timesOf('code', code), timesOf('demand', demand)))
        this.#add(minute, code, count, () => (random() < SHARE_WITH_AREA ? drawn(random(), areaShares) : undefined))
      }
      // Whoever rings because his area is out rings about anything, and is one more.
      for (const { which, times } of now.filter(({ of }) => of === 'area')) {
        for (let left = poisson(random, rate * SHARE_WITH_AREA * (areaShares[which] ?? 0) * (times - 1)); left > 0; left -= 1) this.#add(minute, drawn(random(), shares), 1, () => which)
      }
      this.#close(minute)
    }
  }

  /** As the desk knows them at that minute: what began in the last minutes is not there yet. */
  countsAt(now: number, window: number): LineCounts {
    const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => (week + 1) * WEEK).filter((back) => now - back - 2 * window >= 0)
    const past = (sums: Int32Array): ReasonCounts['past'] => weeks.map((back) => ({ count: between(sums, now - back - window, now - back), wide: between(sums, now - back - 2 * window, now - back + window) }))
    const codes = this.#codes.map((sums, code): ReasonCounts => ({ key: String(code), now: between(sums, now - window, now - UNTIL_CODED), past: past(sums) }))
    return {
      codes,
      demands: this.demands.map((own) => {
        const series = own.flatMap((code) => codes[code] ?? [])
        const add = (of: (each: ReasonCounts) => number) => series.reduce((sum, each) => sum + of(each), 0)
        return { key: String(own[0]), codes: own.map(String), now: add((each) => each.now), past: weeks.map((_, week) => ({ count: add((each) => each.past[week]?.count ?? 0), wide: add((each) => each.past[week]?.wide ?? 0) })) }
      }),
      areas: this.#areas.map((sums, area) => ({ key: String(area), now: between(sums, now - window, now - UNTIL_RECORDED), past: past(sums) })),
      all: { now: between(this.#all, now - window, now - UNTIL_RECORDED), past: weeks.map((back) => between(this.#all, now - back - window, now - back)) },
    }
  }

  #add(minute: number, code: number, count: number, areaOf: () => number | undefined): void {
    bump(this.#codes[code], minute, count)
    bump(this.#all, minute, count)
    for (let left = count; left > 0; left -= 1) {
      const area = areaOf()
      if (area !== undefined) bump(this.#areas[area], minute, 1)
    }
  }

  /** What was counted in this minute is added to all before it. */
  #close(minute: number): void {
    for (const sums of [...this.#codes, ...this.#areas, this.#all]) sums[minute + 1] = (sums[minute + 1] ?? 0) + (sums[minute] ?? 0)
  }
}

function bump(sums: Int32Array | undefined, minute: number, count: number): void {
  if (sums) sums[minute + 1] = (sums[minute + 1] ?? 0) + count
}

const between = (sums: Int32Array, from: number, until: number): number => (sums[Math.max(from, until)] ?? 0) - (sums[from] ?? 0)

/** A few that are many and many that are few. */
function sharesOf(count: number): readonly number[] {
  const raw = Array.from({ length: count }, (_, place) => 1 / (place + 2))
  const whole = raw.reduce((sum, each) => sum + each, 0)
  return raw.map((each) => each / whole)
}

function drawn(chance: number, shares: readonly number[]): number {
  let left = chance
  for (const [place, share] of shares.entries()) {
    left -= share
    if (left <= 0) return place
  }
  return shares.length - 1
}

/** A positive factor of mean 1 that spreads as told (log-normal). */
function gammaLike(random: () => number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.exp(spread * normal - spread ** 2 / 2)
}

function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean)
  let [count, product] = [0, random()]
  while (product > limit) {
    count += 1
    product *= random()
  }
  return count
}
