import { takeNotices } from '../../adapters/store/save-notices'
import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused } from '../../core/contract/result'
import { mayEdit } from '../../core/settings/role-of'
import type { Handler } from '../handlers'

/** It is critical, for the whole line, and without an end: the all-clear ends it. */
export const startIncident: Handler<'incident/start'> = async (desk, { title, wording, body, demand, ...incident }) => {
  if (!mayEdit(desk.settings)) return refused('not-a-lead')
  if (title.trim() === '' || wording.trim() === '') return refused('malformed')
  const { line, language } = desk.settings
  const at = desk.now()
  const notice: Notice = {
    kind: 'notice', id: `${line}.${desk.newId()}` as NoticeId, line, version: 1, importance: 'critical', audience: { kind: 'line' }, from: at, language,
    title, body, wording, attachments: [], phrasings: [], ...(demand && { demand }), incident: { ...incident, startedAt: at }, changedAt: at,
  }
  const written = await takeNotices(desk.store, [notice])
  return written.ok ? done({ notice: notice.id }) : written
}
