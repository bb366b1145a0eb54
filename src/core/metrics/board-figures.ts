import type { UnreadNotice } from '../notices/unread-notices'
import { localMs } from '../calendar/local-ms'
import { given } from '../facts/given'
import { COUNTED, QUARTER_MS, QUARTERS_A_DAY, type Counted, type FiguresOf, type Slot } from './counted'

export const BOARD_GROUPS = ['hour', 'day', 'agent', 'team', 'line'] as const
export type BoardGroup = (typeof BOARD_GROUPS)[number]

/** Of some contacts: what is counted, and what follows from it. A share or a mean of nothing is absent, never 0. */
export interface Figures {
  readonly counts: Readonly<Record<Counted, number>>
  /** AHT, ms. */
  readonly handlingMs?: number
  /** ACW, ms. */
  readonly afterCallMs?: number
  /** Time on hold of those that were put on hold, ms. */
  readonly holdMs?: number
  /** FCR, 0 to 1. */
  readonly solvedAtOnce?: number
  /** Repeats within seven days, 0 to 1. */
  readonly cameBack?: number
  readonly offersTaken?: number
  readonly suggestionsUsed?: number
}

export interface BoardFigures {
  readonly all: Figures
  /** By hour (0 to 23 by the center's clock), day (ms of its midnight read as if it were UTC), agent, team and line of business. */
  readonly by: Readonly<Record<BoardGroup, readonly { readonly key: string; readonly figures: Figures }[]>>
  /** Contacts by wrap-up code, most first. */
  readonly reasons: readonly { readonly code: string; readonly count: number }[]
}

export interface Board extends BoardFigures {
  /** Doubts about articles that nobody answered for more than a day. */
  readonly oldDoubts: number
  readonly unread: readonly UnreadNotice[]
  /** While what was there before it was counted is counted: the figures are too small until then. */
  readonly counting?: { readonly done: number; readonly of: number }
}

export interface FiguresAsked {
  /** From the moment, and before the other; both begin a quarter of an hour. */
  readonly from: number
  readonly until: number
  readonly timeZone: string
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export function boardFigures(rows: readonly (FiguresOf & { readonly slots: readonly Slot[] })[], { from, until, timeZone }: FiguresAsked): BoardFigures {
  const all = zeros()
  const groups: Record<BoardGroup, Map<string, number[]>> = { hour: new Map(), day: new Map(), agent: new Map(), team: new Map(), line: new Map() }
  const codes = new Map<string, number>()
  const localOf = remembered((moment) => localMs(moment, timeZone))
  for (const { line, day, agent, team, slots } of rows) {
    for (const { at, counts, codes: ofSlot } of slots) {
      const moment = (day * QUARTERS_A_DAY + at) * QUARTER_MS
      if (moment < from || moment >= until) continue
      const local = localOf(moment)
      const keys: Record<BoardGroup, string> = { hour: String(Math.floor((local % DAY_MS) / HOUR_MS)), day: String(Math.floor(local / DAY_MS) * DAY_MS), agent, team, line }
      add(all, counts)
      for (const group of BOARD_GROUPS) {
        const sum = groups[group].get(keys[group]) ?? zeros()
        add(sum, counts)
        groups[group].set(keys[group], sum)
      }
      for (const [code, count] of Object.entries(ofSlot)) codes.set(code, (codes.get(code) ?? 0) + count)
    }
  }
  const listOf = (group: BoardGroup) => [...groups[group]].map(([key, sum]) => ({ key, figures: figuresOf(sum) })).sort((one, other) => byKey(group, one.key, other.key))
  return {
    all: figuresOf(all), by: { hour: listOf('hour'), day: listOf('day'), agent: listOf('agent'), team: listOf('team'), line: listOf('line') },
    reasons: [...codes].map(([code, count]) => ({ code, count })).sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1)),
  }
}

/** Each exactly as in docs/glossary.md, "Figures of the board". */
function figuresOf(sum: readonly number[]): Figures {
  // One number for each name, in their order.
  const counts = Object.fromEntries(COUNTED.map((name, index) => [name, sum[index] ?? 0])) as Record<Counted, number>
  const share = (part: Counted, whole: Counted) => (counts[whole] === 0 ? undefined : counts[part] / counts[whole])
  return {
    counts,
    ...given({
      handlingMs: share('handlingMs', 'handled'), afterCallMs: share('afterCallMs', 'afterCalls'), holdMs: share('holdMs', 'held'), solvedAtOnce: share('solvedAtOnce', 'judged'), cameBack: share('cameBack', 'judged'),
      offersTaken: share('offersAccepted', 'offersShown'), suggestionsUsed: share('suggestionsTaken', 'suggestionsShown'),
    }),
  }
}

const zeros = (): number[] => COUNTED.map(() => 0)
function add(sum: number[], counts: readonly number[]): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (counts[index] ?? 0)
}

/** Hours and days by their number, names by their letters. */
const byKey = (group: BoardGroup, one: string, other: string): number => (group === 'hour' || group === 'day' ? Number(one) - Number(other) : one < other ? -1 : 1)

/** The quarters of a month are few, their rows many. */
function remembered(read: (moment: number) => number): (moment: number) => number {
  const known = new Map<number, number>()
  return (moment) => {
    const before = known.get(moment)
    if (before !== undefined) return before
    const value = read(moment)
    known.set(moment, value)
    return value
  }
}
