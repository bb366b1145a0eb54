import { randomFrom } from './random-from'

/**
 * Customers' lives, told by what happens to them and not by what a desk expects: contracts run out, things break and are mended or
 * not, orders are on their way, bills come, and much is chance. The rates are guesses of the trade, fixed before the rule was tried.
 */
export interface LifeCall {
  readonly day: number
  /** What it was about; calls of one trouble share `matter`. */
  readonly reason: string
  readonly matter: string
  readonly isSolved: boolean
  readonly isBusiness: boolean
}
export interface Life {
  readonly calls: readonly LifeCall[]
  /** Day on which the contract ends, where a desk was told of it. */
  readonly knownEnd?: number
  /** Promises that were not kept: the day they were due, the matter, and when they were kept after all. */
  readonly promises: readonly { readonly dueDay: number; readonly matter: string; readonly keptDay: number }[]
}

const DAYS = 400

export function aLife(seed: number): Life {
  const { chance, between, pick } = randomFrom(seed)
  const calls: LifeCall[] = []
  const promises: Life['promises'][number][] = []
  const call = (day: number, reason: string, matter: string, isSolved: boolean, isBusiness = false) => {
    if (day >= 0 && day < DAYS) calls.push({ day, reason, matter, isSolved, isBusiness })
  }
  const arrivals = (everyDays: number, happen: (day: number, nth: number) => void) => {
    let nth = 0
    for (let day = between(0, everyDays * 2); day < DAYS; day += -Math.log(1 - between(0, 0.999)) * everyDays) happen(day, (nth += 1))
  }

  const end = between(60, 430)
  if (chance(0.5)) call(end + between(-25, 10), 'renewal', 'renewal', true)
  arrivals(140, (day, nth) => {
    const matter = `fault-${nth}`
    const reason = pick(['no-service', 'slow', 'device'])
    let at = day
    for (let round = 0; round < 4; round += 1) {
      const isSolved = chance(0.65)
      call(at, reason, matter, isSolved)
      if (isSolved) return
      if (chance(0.4)) {
        const dueDay = at + between(1, 3)
        const isKept = chance(0.75)
        promises.push({ dueDay, matter, keptDay: isKept ? dueDay - 0.1 : dueDay + 20 })
        if (isKept && chance(0.8)) return
        if (!isKept && chance(0.7)) { at = dueDay + between(0.2, 3); continue }
      }
      if (!chance(0.7)) return
      at += between(0.2, 9)
    }
  })
  const isRegular = chance(0.12)
  for (let month = 0; month < DAYS / 30; month += 1) if (chance(isRegular ? 0.5 : 0.05)) call(month * 30 + between(1, 6), 'bill', `bill-${month}`, chance(0.95))
  arrivals(120, (day, nth) => {
    call(day, pick(['order', 'plan-change']), `order-${nth}`, true, true)
    if (chance(0.3)) call(day + between(0.5, 6), 'order-status', `order-${nth}`, true)
  })
  arrivals(70, (day, nth) => call(day, pick(['bill', 'usage', 'how-to', 'branch', 'invoice', 'offer', 'address', 'complaint']), `chance-${nth}`, chance(0.9)))
  calls.sort((a, b) => a.day - b.day)
  return { calls, promises, ...(chance(0.5) && { knownEnd: end }) }
}
