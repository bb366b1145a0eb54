import { WEEKS_BACK, type AllCounts, type ReasonCounts } from '../../../src/core/surges/find-surges'
import { randomFrom } from '../../core/customers-card/random-from'

const DAY = 1440
const WEEK = 7 * DAY
/** Contacts have their code when they are wrapped up: so many minutes after they began. */
const UNTIL_CODED = 6

export interface Injected {
  readonly code: number
  readonly from: number
  readonly minutes: number
  /** How many times the usual of that code. */
  readonly times: number
}

/**
 * Minutes of contacts by code: a day with two peaks, a week with its weekend, shares of the codes that drift and lean to hours of
 * their own, holidays and the rush after them, and more spread than by accident from day to day and hour to hour.
 */
export class GeneratedCalls {
  /** By code: contacts before each minute. */
  readonly #sums: readonly Int32Array[]
  readonly #all: Int32Array
  readonly minutes: number

  constructor({ weeks, perDay, codes, injected, seed }: { readonly weeks: number; readonly perDay: number; readonly codes: number; readonly injected: readonly Injected[]; readonly seed: number }) {
    const { next: random } = randomFrom(seed)
    this.minutes = weeks * WEEK
    const shares = Array.from({ length: codes }, (_, code) => 1 / (code + 2))
    const whole = shares.reduce((sum, each) => sum + each, 0)
    const lean = shares.map(() => random() * DAY)
    this.#sums = shares.map(() => new Int32Array(this.minutes + 1))
    this.#all = new Int32Array(this.minutes + 1)
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
      for (let code = 0; code < codes; code += 1) {
        const own = 1 + 0.4 * Math.cos((2 * Math.PI * (clock - (lean[code] ?? 0))) / DAY)
        const usual = (rate * (shares[code] ?? 0) * own) / whole
        const more = injected.filter((each) => each.code === code && minute >= each.from && minute < each.from + each.minutes).reduce((most, { times }) => Math.max(most, times), 1)
        const count = poisson(random, usual * more)
        const sums = this.#sums[code]
        if (sums) sums[minute + 1] = (sums[minute] ?? 0) + count
        this.#all[minute + 1] = (code === 0 ? (this.#all[minute] ?? 0) : (this.#all[minute + 1] ?? 0)) + count
      }
    }
  }

  /** As the desk knows them at that minute: what began in the last minutes has no code yet. */
  countsAt(now: number, window: number): { readonly reasons: readonly ReasonCounts[]; readonly all: AllCounts } {
    const coded = now - UNTIL_CODED
    const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => (week + 1) * WEEK).filter((back) => now - back - 2 * window >= 0)
    return {
      reasons: this.#sums.map((sums, code) => ({
        key: String(code), now: between(sums, now - window, coded),
        past: weeks.map((back) => ({ count: between(sums, now - back - window, now - back), wide: between(sums, now - back - 2 * window, now - back + window) })),
      })),
      all: { now: between(this.#all, now - window, coded), past: weeks.map((back) => between(this.#all, now - back - window, now - back)) },
    }
  }
}

const between = (sums: Int32Array, from: number, until: number): number => (sums[Math.max(from, until)] ?? 0) - (sums[from] ?? 0)

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
