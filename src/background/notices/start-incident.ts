import { takeNotices } from '../../adapters/store/save-notices'
import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { noticeRefused } from './notice-refused'
import { topicsOf } from './topics-of'

/** It is critical, for the whole line, and without an end: the all-clear ends it. */
export const startIncident: Handler<'incident/start'> = async (desk, { title, wording, body, demand, codes, ...incident }) => {
  const why = await noticeRefused(desk, [])
  if (why) return refused(why)
  if (title.trim() === '' || wording.trim() === '') return refused('malformed')
  const { line, language } = desk.settings
  const at = desk.now()
  const about = await topicsOf(desk, demand)
  const notice: Notice = {
    kind: 'notice', id: `${line}.${desk.newId()}` as NoticeId, line, version: 1, importance: 'critical', audience: { kind: 'line' }, from: at, language,
    title, body, wording, attachments: [], phrasings: about.phrasings, ...(demand && { demand }), incident: { ...incident, codes: [...new Set([...codes, ...about.codes])], startedAt: at }, changedAt: at,
  }
  const written = await takeNotices(desk.store, [notice])
  return written.ok ? done({ notice: notice.id }) : written
}
