import { readArticlesOfDemand } from '../../adapters/store/read/read-articles'
import { readCodes, readDefinition } from '../../adapters/store/read/read-definitions'
import { takeNotices } from '../../adapters/store/save-notices'
import type { DemandId, NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused } from '../../core/contract/result'
import { topicsOfDemand } from '../../core/notices/topics-of-demand'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { noticeRefused } from './notice-refused'

/** It is critical, for the whole line, and without an end: the all-clear ends it. */
export const startIncident: Handler<'incident/start'> = async (desk, { title, wording, body, demand, codes, ...incident }) => {
  const why = await noticeRefused(desk, [])
  if (why) return refused(why)
  if (title.trim() === '' || wording.trim() === '') return refused('malformed')
  const { line, language } = desk.settings
  const at = desk.now()
  const about = demand === undefined ? NOTHING : await topicsOf(desk, demand)
  const notice: Notice = {
    kind: 'notice', id: `${line}.${desk.newId()}` as NoticeId, line, version: 1, importance: 'critical', audience: { kind: 'line' }, from: at, language,
    title, body, wording, attachments: [], phrasings: about.phrasings, ...(demand && { demand }), incident: { ...incident, codes: [...new Set([...codes, ...about.codes])], startedAt: at }, changedAt: at,
  }
  const written = await takeNotices(desk.store, [notice])
  return written.ok ? done({ notice: notice.id }) : written
}

const NOTHING: ReturnType<typeof topicsOfDemand> = { codes: [], phrasings: [] }

async function topicsOf({ store, settings }: Desk, id: DemandId): Promise<typeof NOTHING> {
  const demand = await readDefinition(store, 'demand', id)
  if (!demand) return NOTHING
  const named = demand.page.points.flatMap(({ article }) => article ?? [])
  const [codes, articles] = await Promise.all([readCodes(store, settings.line), readArticlesOfDemand(store, demand, named)])
  return topicsOfDemand(demand, codes, articles)
}
