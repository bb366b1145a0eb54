import type { Notice } from '../contract/notices'

export const NOTICE_STATES = ['live', 'planned', 'expired', 'retired'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]

/** Whether it is told now. An incident that is over is told until its notice ends: what customers hear then is new. */
export function noticeState({ from, until, retiredAt }: Pick<Notice, 'from' | 'until' | 'retiredAt'>, now: number): NoticeState {
  if (retiredAt !== undefined) return 'retired'
  if (now < from) return 'planned'
  return until !== undefined && now >= until ? 'expired' : 'live'
}
