import type { EpochMs, LineId } from '../contract/ids'
import type { PackRefusal } from './pack-refusal'

/** How the knowledge of a line stands, for the panel's small light. */
export type PackLight =
  /** Nothing was ever taken here. */
  | { readonly is: 'none' }
  /** Packs come, of a line that this desk does not work in; it has none of its own. */
  | { readonly is: 'elsewhere'; readonly line: LineId }
  | { readonly is: 'fresh' | 'late'; readonly version: number; readonly madeAt: EpochMs }
  | { readonly is: 'refused'; readonly why: PackRefusal; readonly version?: number; readonly madeAt?: EpochMs }

/** A place that is looked at every few minutes and was not for a day is not reached any more. */
const LATE_AFTER_MS = 86_400_000

export interface PackNews {
  readonly pack?: { readonly version: number; readonly madeAt: EpochMs; readonly isFromPlace: boolean }
  readonly checkedAt?: EpochMs
  readonly refused?: PackRefusal
  /** Where nothing of this line was ever taken: the line of the pack that was. */
  readonly otherLine?: LineId
}

export function packLight({ pack, checkedAt, refused, otherLine }: PackNews, now: EpochMs): PackLight {
  if (refused !== undefined) return { is: 'refused', why: refused, ...(pack && { version: pack.version, madeAt: pack.madeAt }) }
  if (!pack) return otherLine === undefined ? { is: 'none' } : { is: 'elsewhere', line: otherLine }
  const { version, madeAt, isFromPlace } = pack
  return { is: isFromPlace && (checkedAt ?? 0) < now - LATE_AFTER_MS ? 'late' : 'fresh', version, madeAt }
}
