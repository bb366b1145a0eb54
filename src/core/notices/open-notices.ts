import type { Notice } from '../contract/notices'
import { isFor, type NoticeReader } from './is-for'
import type { NoticeMark } from './notice-mark'
import { noticeState } from './notice-state'

/** A notice as one agent has it. */
export interface OwnNotice {
  readonly notice: Notice
  readonly mark?: NoticeMark | undefined
}

/** Live and for this agent, most important first and then newest. */
export function openNotices(all: readonly OwnNotice[], reader: NoticeReader, now: number): readonly OwnNotice[] {
  return all.filter(({ notice }) => noticeState(notice, now) === 'live' && isFor(notice, reader)).sort(byImportance)
}

const RANK = { critical: 0, important: 1, info: 2 } as const
export const byImportance = ({ notice: a }: OwnNotice, { notice: b }: OwnNotice): number => RANK[a.importance] - RANK[b.importance] || b.from - a.from

/** Not this version, where this version is to be read again. */
export const isUnread = ({ notice, mark }: OwnNotice): boolean => !isOf(notice, mark?.seen?.version)

/** Important ones are to be acknowledged; of the others being read is enough, unless they ask something. */
export function isOwed({ notice, mark }: OwnNotice): boolean {
  return (notice.importance !== 'info' || notice.check !== undefined) && !isOf(notice, mark?.acknowledged?.version)
}

export const isSnoozed = ({ mark }: OwnNotice, now: number): boolean => mark?.snoozed !== undefined && mark.snoozed.until > now

const isOf = ({ readAgainFrom = 1 }: Notice, version: number | undefined): boolean => version !== undefined && version >= readAgainFrom
