import type { FactBodies, FactOf } from '../contract/facts'
import type { CodeId, ContactId, EpochMs, FactId } from '../contract/ids'

/** What there is too much of. */
export type SurgeSubject =
  | { readonly of: 'code'; readonly code: CodeId }
  /** A demand is named by its codes. */
  | { readonly of: 'demand'; readonly codes: readonly CodeId[] }
  /** A dialling area as `number-place.ts` names it. */
  | { readonly of: 'area'; readonly area: string }

export interface WarnedSurge {
  readonly id: FactId
  readonly subject: SurgeSubject
  readonly count: number
  readonly usual: number
  readonly from: EpochMs
  readonly until: EpochMs
  /** Those behind it, of very many the newest. */
  readonly contacts: readonly ContactId[]
}

/** One of several leads warned of one surge: the first of them. Newest first. */
export function warnedSurges(facts: readonly FactOf<'surge/warned'>[]): readonly WarnedSurge[] {
  const kept: WarnedSurge[] = []
  for (const { id, open } of [...facts].sort((one, other) => one.open.until - other.open.until || (one.id < other.id ? -1 : 1))) {
    const { count, usual, from, until, contacts } = open
    const subject = subjectOf(open)
    if (subject && !kept.some((each) => nameOfSubject(each.subject) === nameOfSubject(subject) && from <= each.until)) kept.push({ id, subject, count, usual, from, until, contacts })
  }
  return kept.toReversed()
}

/** Undefined: it names nothing that is known here. */
function subjectOf({ code, codes, area }: FactBodies['surge/warned']['open']): SurgeSubject | undefined {
  if (area !== undefined) return { of: 'area', area }
  if (codes !== undefined && codes.length > 0) return { of: 'demand', codes }
  return code === undefined ? undefined : { of: 'code', code }
}

/** The same subject has the same name. */
export function nameOfSubject(subject: SurgeSubject): string {
  switch (subject.of) {
    case 'code':
      return `code/${subject.code}`
    case 'demand':
      return `demand/${[...subject.codes].sort().join()}`
    case 'area':
      return `area/${subject.area}`
  }
}
