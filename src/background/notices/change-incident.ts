import { changeNotices } from '../../adapters/store/save-notices'
import { done, refused } from '../../core/contract/result'
import { isRunning } from '../../core/notices/concerns'
import type { Handler } from '../handlers'
import { refreshScene } from '../pop/refresh-scene'
import { noticeRefused } from './notice-refused'
import { topicsOf } from './topics-of'

/** The next version of an incident that goes on: the cards have it at once, and other desks with the next pack. */
export const changeIncident: Handler<'incident/change'> = async (desk, { notice: id, title, wording, demand, codes, isToBeReadAgain, ...incident }) => {
  const why = await noticeRefused(desk, [id])
  if (why) return refused(why)
  if (title.trim() === '' || wording.trim() === '') return refused('malformed')
  const at = desk.now()
  const about = await topicsOf(desk, demand)
  let goesOn = false
  const changed = await changeNotices(desk.store, [id], (before) => {
    goesOn = isRunning(before, at)
    if (!before.incident || !goesOn) return before
    const { demand: _, ...kept } = before
    return {
      ...kept, title, wording, phrasings: about.phrasings, ...(demand && { demand }), changedAt: at, ...(isToBeReadAgain && { readAgainFrom: before.version + 1 }),
      incident: { ...incident, codes: [...new Set([...codes, ...about.codes])], startedAt: before.incident.startedAt },
    }
  })
  if (!changed.ok) return changed
  // One that is over has been told everywhere already.
  if (!goesOn) return refused('no-such-notice')
  await refreshScene(desk, [])
  return done(undefined)
}
