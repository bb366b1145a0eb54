import type { FiguresOf, Slot } from '../../core/metrics/counted'

/** What an agent did on a day in UTC, by the quarter of an hour: counts of nobody in particular. */
export interface FigureRow extends FiguresOf {
  readonly slots: readonly Slot[]
}
export type FigureKey = [line: string, day: number, agent: string, team: string]
export const keyOfFigures = ({ line, day, agent, team }: FiguresOf): FigureKey => [line, day, agent, team]
