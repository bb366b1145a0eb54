import { findSurges, type AllCounts, type ReasonCounts, type Surge, type SurgeWatch } from './find-surges'

/** What is watched of a line of business. */
export interface LineCounts {
  readonly codes: readonly ReasonCounts[]
  /** Of demands that have several codes: `key` is the first of them. */
  readonly demands: readonly (ReasonCounts & { readonly codes: readonly string[] })[]
  readonly areas: readonly ReasonCounts[]
  readonly all: AllCounts
}

export type SurgeOf = 'code' | 'demand' | 'area'
export interface LineSurge extends Surge {
  readonly of: SurgeOf
}

/**
 * Surges of codes, of demands and of areas, which share the false alarms that are borne: `watched` is how many series there are of all
 * three together. How far counts spread is measured for each kind by itself, for a demand is as uneven as its codes together. A demand
 * one of whose codes has a surge says nothing new.
 */
export function surgesOfLine({ codes, demands, areas, all }: LineCounts, watch: SurgeWatch, watched: number): readonly LineSurge[] {
  const of = (kind: SurgeOf, counts: readonly ReasonCounts[]) => findSurges(counts, all, watch, watched).map((surge): LineSurge => ({ ...surge, of: kind }))
  const ofCodes = of('code', codes)
  const told = new Set(ofCodes.map(({ key }) => key))
  return [...ofCodes, ...of('demand', demands.filter((demand) => !demand.codes.some((code) => told.has(code)))), ...of('area', areas)]
}
