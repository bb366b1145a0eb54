import type { CodeId } from '../contract/ids'
import type { Notice } from '../contract/notices'
import { noticeState } from './notice-state'

/** What is known of a call, as far as an incident asks for it. */
export interface CallTopic {
  /** Of the number: `CN-755`, or `CN` where it tells its country only. */
  readonly area?: string | undefined
  /** Codes that it is about, or probably about; a demand is told by them. */
  readonly codes: readonly CodeId[]
  /** Notices whose topic was spoken. */
  readonly spoken?: readonly Notice['id'][]
}

/** An incident that is not over. */
export const isRunning = (notice: Notice, now: number): boolean => notice.incident !== undefined && notice.incident.allClear === undefined && noticeState(notice, now) === 'live'

/** Whether this call is one of the incident. Of an incident that names nobody no call is: it is a mere notice. */
export function concerns(notice: Notice, topic: CallTopic): boolean {
  const { incident } = notice
  if (!incident) return false
  const isOfArea = topic.area !== undefined && incident.areas.includes(topic.area)
  const isElsewhere = topic.area !== undefined && topic.area.includes('-') && incident.areas.length > 0 && !isOfArea
  const isAbout = topic.codes.some((code) => incident.codes.includes(code)) || topic.spoken?.includes(notice.id) === true
  if (isElsewhere) return false
  if (isAbout) return true
  return isOfArea && (topic.codes.length === 0 || namesAreasOnly(notice))
}

const namesAreasOnly = ({ incident, demand }: Notice): boolean => incident?.codes.length === 0 && demand === undefined
