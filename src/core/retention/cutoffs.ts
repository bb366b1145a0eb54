import type { LineOfBusiness } from '../contract/definitions'
import type { EpochMs, LineId } from '../contract/ids'
import type { RetainedKind } from '../contract/retained-kinds'
import type { Settings } from '../contract/settings'
import { given } from '../facts/given'

const DAY_MS = 86_400_000
/** How long a line keeps each kind: what it says of itself, else as long as the desk. */
export const daysOfLine = (days: Settings['retentionDays'], line: Pick<LineOfBusiness, 'retentionDays'> | undefined): Settings['retentionDays'] => ({ ...days, ...given({ ...line?.retentionDays }) })

export type Cutoffs = Readonly<Record<RetainedKind, EpochMs>>

/** What is older than these is let go. */
export function cutoffsOf(days: Settings['retentionDays'], now: EpochMs): Cutoffs {
  const before = (kind: RetainedKind) => Math.max(0, now - days[kind] * DAY_MS) as EpochMs
  return { contacts: before('contacts'), customers: before('customers'), receipts: before('receipts'), drafts: before('drafts'), transcripts: before('transcripts') }
}

export interface LineCutoffs {
  readonly of: (line: LineId) => Cutoffs
  /** Older than these is let go in some line at least, and perhaps not in all. */
  readonly latest: Cutoffs
}

export function cutoffsOfLines(days: Settings['retentionDays'], lines: readonly Pick<LineOfBusiness, 'id' | 'retentionDays'>[], now: EpochMs): LineCutoffs {
  const desk = cutoffsOf(days, now)
  const own = new Map(lines.map((line) => [line.id, cutoffsOf(daysOfLine(days, line), now)]))
  const latest = (kind: RetainedKind) => Math.max(desk[kind], ...[...own.values()].map((each) => each[kind])) as EpochMs
  return {
    of: (line) => own.get(line) ?? desk,
    latest: { contacts: latest('contacts'), customers: latest('customers'), receipts: latest('receipts'), drafts: latest('drafts'), transcripts: latest('transcripts') },
  }
}
