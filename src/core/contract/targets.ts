import type { LineId, TargetId } from './ids'
import type { Labels, Versioned } from './language'

/** What an agent can see of his own work and put right himself: of his day, but for `talk` and `hold`, which are of the call now. */
export const TARGET_FIGURES = ['contacts', 'missed', 'waiting', 'handling', 'afterCall', 'talk', 'hold', 'solvedAtOnce', 'offersTaken'] as const
export type TargetFigure = (typeof TARGET_FIGURES)[number]

/** What a lead asks of a line of business, or of some teams of it: one figure, how much, and what to do to get there. */
export interface Target extends Versioned {
  readonly kind: 'target'
  readonly id: TargetId
  readonly line: LineId
  readonly figure: TargetFigure
  /** Contacts, seconds or per cent, as the figure is (`core/metrics/target-of.ts`). */
  readonly value: number
  /** Empty: all of the line. */
  readonly teams: readonly string[]
  readonly todo: Labels
  readonly order: number
}
