import type { DemandId, EpochMs } from '../contract/ids'
import type { Notice, NoticeImportance } from '../contract/notices'
import { byImportance, isOwed, isUnread, type OwnNotice } from './open-notices'

export const MOST_DIGEST_LINES = 10

/** A line of the digest: one notice, several of one demand, or all that found no line of their own. */
export interface DigestLine {
  readonly kind: 'notice' | 'demand' | 'rest'
  readonly notices: readonly Notice[]
  readonly importance: NoticeImportance
  /** So many of them are unread, or not acknowledged. */
  readonly open: number
  readonly demand?: DemandId
}

/**
 * What is told in this shift, in ten lines at most: what went into a merged notice is told by that, notices of one demand by one
 * line, and the last line holds whatever is left, so that nothing important is in no line. `open`: as `openNotices` gives them.
 */
export function digestOf(open: readonly OwnNotice[], shiftStartedAt: EpochMs): readonly DigestLine[] {
  const merged = new Set(open.flatMap(({ notice }) => notice.mergeOf ?? []))
  const told = open.filter((own) => !merged.has(own.notice.id) && (isOpen(own) || own.notice.from >= shiftStartedAt)).sort(byImportance)
  const groups = new Map<string, OwnNotice[]>()
  for (const own of told) {
    const key = own.notice.demand ?? own.notice.id
    groups.set(key, [...(groups.get(key) ?? []), own])
  }
  const lines = [...groups.values()].map((group) => lineOf(group.length > 1 ? 'demand' : 'notice', group))
  if (lines.length <= MOST_DIGEST_LINES) return lines
  const rest = [...groups.values()].slice(MOST_DIGEST_LINES - 1).flat()
  return [...lines.slice(0, MOST_DIGEST_LINES - 1), lineOf('rest', rest)]
}

const isOpen = (own: OwnNotice): boolean => isUnread(own) || isOwed(own)

function lineOf(kind: DigestLine['kind'], group: readonly OwnNotice[]): DigestLine {
  // The first is the most important: they came in that order.
  const [first] = group
  const demand = kind === 'demand' ? first?.notice.demand : undefined
  return { kind, notices: group.map(({ notice }) => notice), importance: first?.notice.importance ?? 'info', open: group.filter(isOpen).length, ...(demand && { demand }) }
}
