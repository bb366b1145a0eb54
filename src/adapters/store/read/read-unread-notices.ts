import { Dexie } from 'dexie'
import type { EpochMs, LineId } from '../../../core/contract/ids'
import { quarterOf } from '../../../core/metrics/counted'
import { readersAmong, unreadNotices, type UnreadNotice } from '../../../core/notices/unread-notices'
import { noticeOfRow } from '../notice-rows'
import type { Store } from '../store'
import { readMarksOf } from './read-notices'
import { readRoster } from './read-roster'

/** Who worked in this time without being on a roster is taken to be there; whoever was away longer reads it when he is back. */
const WORKED_WITHIN_DAYS = 7
/** A site that has more of them at once has other troubles. */
const MOST_NOTICES = 200

/** Important notices that somebody has not acknowledged, of these lines and of the whole site, as far as facts are here. */
export async function readUnreadNotices(store: Store, lines: readonly LineId[], now: EpochMs): Promise<readonly UnreadNotice[]> {
  const { db } = store
  const today = quarterOf(now).day
  const [keys, rows, roster] = await Promise.all([
    Promise.all(lines.map((line) => db.figures.where(':id').between([line, today - WORKED_WITHIN_DAYS, Dexie.minKey], [line, Dexie.maxKey, Dexie.maxKey], true, true).primaryKeys())),
    db.notices.where('endsAt').above(now).filter(({ importance, line, audience }) => importance !== 'info' && (audience.kind === 'site' || lines.includes(line))).limit(MOST_NOTICES).toArray(),
    // Of all lines: which one is in front matters to names alone.
    readRoster(store, lines[0] ?? ('' as LineId)),
  ])
  const marks = await Promise.all(rows.map(({ id }) => readMarksOf(store, id)))
  return unreadNotices(rows.map(noticeOfRow), marks.flat(), readersAmong(roster, keys.flat(), lines), now)
}
