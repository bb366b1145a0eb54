import type { FactOf } from '../contract/facts'
import type { CodeId, ContactId, EpochMs, FactId } from '../contract/ids'

export interface WarnedSurge {
  readonly id: FactId
  readonly code: CodeId
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
    if (!kept.some(({ code, until }) => code === open.code && open.from <= until)) kept.push({ id, ...open })
  }
  return kept.toReversed()
}
