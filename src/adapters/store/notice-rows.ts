import type { EpochMs, LineId, VaultId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import type { NoticeMark } from '../../core/notices/notice-mark'

/** A notice with the columns that indexes ask for. */
export interface NoticeRow extends Notice {
  /** `-from`, see ContactRow. */
  readonly newestFirst: number
  /** Nobody is told of it from then on; a day that never comes where it has no end. */
  readonly endsAt: number
  /** An incident without an all-clear. */
  readonly runningIncident?: 1
}

const NEVER = 8.64e15

export const rowOfNotice = (notice: Notice): NoticeRow => ({
  ...notice, newestFirst: -notice.from, endsAt: notice.retiredAt ?? notice.until ?? NEVER,
  ...(notice.incident && !notice.incident.allClear && notice.retiredAt === undefined && { runningIncident: 1 as const }),
})

export function noticeOfRow(row: NoticeRow): Notice {
  const { newestFirst: _, endsAt: __, runningIncident: ___, ...notice } = row
  return notice
}

/** What an agent did with a notice. */
export interface NoticeMarkRow extends NoticeMark {
  readonly vault: VaultId
  readonly line: LineId
  /** When anything was last done with it. */
  readonly touchedAt: EpochMs
}
