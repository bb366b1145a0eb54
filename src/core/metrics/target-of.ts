import type { TeamId } from '../contract/ids'
import type { Target, TargetFigure } from '../contract/targets'

/** How a figure is written, and which way is better. `sum`: it grows with the day, and says nothing before it is there. */
export const TARGETED: { readonly [K in TargetFigure]: { readonly unit: 'count' | 'seconds' | 'percent'; readonly better: 'more' | 'less'; readonly isSum?: true } } = {
  contacts: { unit: 'count', better: 'more', isSum: true },
  missed: { unit: 'count', better: 'less' },
  waiting: { unit: 'count', better: 'less' },
  handling: { unit: 'seconds', better: 'less' },
  afterCall: { unit: 'seconds', better: 'less' },
  talk: { unit: 'seconds', better: 'less' },
  hold: { unit: 'seconds', better: 'less' },
  solvedAtOnce: { unit: 'percent', better: 'more' },
  offersTaken: { unit: 'percent', better: 'more' },
}

export type Targets = Readonly<Partial<Record<TargetFigure, Target>>>

/** One for each figure: what is asked of this team goes before what is asked of all, and of two the first in the lead's order. */
export function targetsOf(all: readonly Target[], team: TeamId): Targets {
  const own = all.filter(({ retiredAt, teams }) => retiredAt === undefined && (teams.length === 0 || teams.includes(team)))
  const first = [...own].sort((one, other) => Number(one.teams.length === 0) - Number(other.teams.length === 0) || one.order - other.order || (one.id < other.id ? -1 : 1))
  return Object.fromEntries(first.toReversed().map((target) => [target.figure, target]))
}

/** `value` in the unit of the figure. Undefined: a sum that may still get there. */
export function isMet({ figure, value: asked }: Pick<Target, 'figure' | 'value'>, value: number): boolean | undefined {
  const { better, isSum } = TARGETED[figure]
  if (better === 'less') return value <= asked
  return value >= asked ? true : isSum ? undefined : false
}
