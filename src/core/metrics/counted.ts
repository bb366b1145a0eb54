import type { AgentId, LineId, TeamId } from '../contract/ids'

/**
 * What is counted of contacts, offers and suggestions, so that the figures of a month are sums of few rows. Times are sums in ms.
 * The definitions stand in docs/glossary.md under "Figures of the board", word for word what `count-contact.ts` does.
 */
export const COUNTED = [
  'contacts', 'inbound', 'answered', 'missed', 'waiting', 'handled', 'handlingMs', 'afterCalls', 'afterCallMs',
  'judged', 'solvedAtOnce', 'cameBack', 'offersShown', 'offersAccepted', 'suggestionsShown', 'suggestionsTaken',
  // After those that there were first: rows that were counted before have nothing in their place.
  'held', 'holdMs',
] as const
export type Counted = (typeof COUNTED)[number]
export type Counts = Readonly<Partial<Record<Counted, number>>>

/** A quarter of an hour is the largest step in which the days of all time zones begin. */
export const QUARTER_MS = 900_000
export const QUARTERS_A_DAY = 96

/** Whose figures, and of which day in UTC. */
export interface FiguresOf {
  readonly line: LineId
  readonly day: number
  readonly agent: AgentId
  readonly team: TeamId
}

export interface Slot {
  /** Quarter of the UTC day, 0 to 95. */
  readonly at: number
  /** In the order of `COUNTED`. */
  readonly counts: readonly number[]
  /** Contacts by their wrap-up code. */
  readonly codes: Readonly<Record<string, number>>
}

export const quarterOf = (at: number): { readonly day: number; readonly at: number } => {
  const quarter = Math.floor(at / QUARTER_MS)
  return { day: Math.floor(quarter / QUARTERS_A_DAY), at: ((quarter % QUARTERS_A_DAY) + QUARTERS_A_DAY) % QUARTERS_A_DAY }
}

/** Slots with these counts added; one in which nothing is left goes. */
export function addToSlots(slots: readonly Slot[], at: number, counts: Counts, code?: string, sign: 1 | -1 = 1): readonly Slot[] {
  const known = slots.find((slot) => slot.at === at)
  const summed = COUNTED.map((name, index) => (known?.counts[index] ?? 0) + sign * (counts[name] ?? 0))
  const codes = { ...known?.codes }
  if (code !== undefined) {
    const count = (codes[code] ?? 0) + sign
    if (count === 0) delete codes[code]
    else codes[code] = count
  }
  const isEmpty = summed.every((count) => count === 0) && Object.keys(codes).length === 0
  return [...slots.filter((slot) => slot.at !== at), ...(isEmpty ? [] : [{ at, counts: summed, codes }])].sort((one, other) => one.at - other.at)
}
