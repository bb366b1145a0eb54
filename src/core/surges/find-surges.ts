import { tailChance } from './tail-chance'

/** What a lead calls a surge. */
export interface SurgeWatch {
  /** How much of the time until now is looked at; a surge is told of within it. */
  readonly windowMinutes: number
  /** So many a week may be told of that are none. */
  readonly falseAlarmsPerWeek: number
  /** Fewer contacts than these are no surge, however rare. */
  readonly least: number
  /** Nobody is told of surges here, and the browser wakes nobody for them. */
  readonly isOff?: boolean
}
export const USUAL_WATCH: SurgeWatch = { windowMinutes: 30, falseAlarmsPerWeek: 1, least: 5 }

/** As many weeks back the same hour of the week is looked at: two months, so that what changes with the season is left behind. */
export const WEEKS_BACK = 8

/** Contacts of a wrap-up code, of the codes of one demand, or out of one area. */
export interface ReasonCounts {
  readonly key: string
  /** In the window until now. */
  readonly now: number
  /** In the same window of each week before, the latest first; `wide`: in that window with one more on either side. */
  readonly past: readonly { readonly count: number; readonly wide: number }[]
  /** Of each of these weeks, whether what this counts was recorded then. Absent: in all. */
  readonly known?: readonly boolean[]
}

export interface AllCounts {
  readonly now: number
  readonly past: readonly number[]
}

export interface Surge {
  readonly key: string
  readonly count: number
  /** What is usual in such a window. */
  readonly usual: number
}

/** How much the windows beside the same one of the week count: as so many weeks. */
const SHRINKAGE_WEEKS = 2
/**
 * So many times fewer false alarms come than the chances say, for what is usual is the greater of two, and how far counts spread is taken
 * for no less than it is known. Measured on generated weeks (`npm run bench`): a twelfth of what is borne with 1, and less than half with this.
 */
const CAUTION = 3
const MINUTES_A_WEEK = 7 * 24 * 60
const FEWEST_WEEKS = 3

/**
 * Reasons with more contacts than can be by accident (docs/alerts.md says why so). Usual is the greater of two: what the same window of the
 * weeks before had, and what its share of the contacts would be of the others that there are now, so that a busy day and the day after
 * a holiday are no surge of everything. How far counts spread is measured on the same weeks, and never taken for less than by accident alone.
 */
export function findSurges(given: readonly ReasonCounts[], everything: AllCounts, watch: SurgeWatch, watched = given.length): readonly Surge[] {
  // A week without any contact in that window is no week that is known: the records begin later, or nobody worked.
  const isKnown = (known: readonly boolean[] | undefined) => (_: unknown, week: number) => (everything.past[week] ?? 0) > 0 && known?.[week] !== false
  const reasons = given
    .map(({ key, now, past, known }) => ({ key, now, past: past.filter(isKnown(known)), all: everything.past.filter(isKnown(known)) }))
    .filter(({ past }) => past.length >= FEWEST_WEEKS)
  const spread = spreadOf(reasons)
  const chance = (watch.falseAlarmsPerWeek * CAUTION) / ((MINUTES_A_WEEK / watch.windowMinutes) * Math.max(1, watched))
  return reasons.flatMap(({ key, now, past, all }): readonly Surge[] => {
    if (now < watch.least) return []
    const counts = withoutPeaks(past.map(({ count }) => count))
    const beside = mean(withoutPeaks(past.map(({ wide }) => wide))) / 3
    const seen = sum(counts) + SHRINKAGE_WEEKS * beside
    const byWeeks = seen / (counts.length + SHRINKAGE_WEEKS)
    const others = sum(all.map((count, week) => Math.max(0, count - (counts[week] ?? 0))))
    const byShare = others === 0 ? 0 : (sum(counts) / others) * Math.max(0, everything.now - now)
    // Where everybody rings about something else, the others say little of this.
    const usual = Math.max(LEAST_USUAL, byWeeks, Math.min(byShare, byWeeks * MOST_BY_SHARE))
    // What is usual is itself only known from so many.
    const variance = usual * spread + (usual ** 2 * spread) / Math.max(1, seen)
    return tailChance(now, usual, variance) < chance ? [{ key, count: now, usual }] : []
  })
}

/** Of what never was nobody can say that it never will be. */
const LEAST_USUAL = 0.3
const MOST_BY_SHARE = 3
const LARGEST_SPREAD = 5

/** Variance over mean, of all reasons together: 1 by accident alone. */
function spreadOf(reasons: readonly ReasonCounts[]): number {
  let [squares, degrees] = [0, 0]
  for (const { past } of reasons) {
    const counts = withoutPeaks(past.map(({ count }) => count))
    const usual = mean(counts)
    if (usual < 1) continue
    squares += sum(counts.map((count) => (count - usual) ** 2 / usual))
    degrees += counts.length - 1
  }
  return degrees === 0 ? 1.3 : Math.min(LARGEST_SPREAD, Math.max(1.1, squares / degrees))
}

/** A surge of some week before must not make the next one usual (Farrington and others down-weight such weeks). */
function withoutPeaks(counts: readonly number[]): readonly number[] {
  const middle = [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0
  const most = middle + 3 * Math.sqrt(middle + 1)
  return counts.map((count) => Math.min(count, most))
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length)
