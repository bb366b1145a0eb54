import type { EpochMs, FactId } from '../contract/ids'

/** When something was so, and by which fact: of two, the later one counts, whichever was read first. */
export interface Stamp {
  readonly at: EpochMs
  readonly fact: FactId
}

export interface Stamped<T> extends Stamp {
  readonly value: T
}

/** The id breaks ties, so that two desks that fold the same facts in any order agree. */
export function isLater(one: Stamp, other: Stamp | undefined): boolean {
  return other === undefined || one.at > other.at || (one.at === other.at && one.fact > other.fact)
}

export function laterOf<T extends Stamp>(one: T | undefined, other: T | undefined): T | undefined {
  return one === undefined || (other !== undefined && isLater(other, one)) ? other : one
}

export function stampOf(fact: { readonly happenedAt: EpochMs; readonly id: FactId }): Stamp {
  return { at: fact.happenedAt, fact: fact.id }
}
