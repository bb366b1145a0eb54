import { Dexie } from 'dexie'
import type { AgentId, EpochMs, LineId, NoticeId } from '../../../core/contract/ids'
import type { Notice } from '../../../core/contract/notices'
import type { NoticeMark } from '../../../core/notices/notice-mark'
import type { OwnNotice } from '../../../core/notices/open-notices'
import { noticeOfRow } from '../notice-rows'
import type { Store } from '../store'

/** What is told of at once at most: a site whose notices never end would keep the panel reading. */
const MOST_OPEN = 2000
/** A table shows the newest; older ones are found by searching. */
const MOST_LISTED = 2000

export interface NoticesOfAgent {
  /** Not over yet, whoever they are for, with what this agent did with them. */
  readonly own: readonly OwnNotice[]
  /** When notices opened by themselves for him, since then. */
  readonly interruptedAt: readonly EpochMs[]
}

export async function readNoticesOfAgent({ db }: Store, agent: AgentId, now: EpochMs, since: EpochMs): Promise<NoticesOfAgent> {
  const [rows, lately] = await Promise.all([
    db.notices.where('endsAt').above(now).limit(MOST_OPEN).toArray(), db.noticeMarks.where('[agent+touchedAt]').between([agent, since], [agent, Dexie.maxKey], true, true).toArray(),
  ])
  const marks = await db.noticeMarks.bulkGet(rows.map(({ id }): [string, string] => [id, agent]))
  return {
    own: rows.map((row, at) => ({ notice: noticeOfRow(row), mark: marks[at] })),
    interruptedAt: lately.flatMap(({ forcedAt }) => (forcedAt !== undefined && forcedAt >= since ? [forcedAt] : [])).sort((a, b) => a - b),
  }
}

/** Newest first, of a line and of the whole site. */
export async function readNotices({ db }: Store, line: LineId): Promise<readonly Notice[]> {
  const rows = await db.notices.orderBy('[newestFirst+id]').filter((row) => row.line === line || row.audience.kind === 'site').limit(MOST_LISTED).toArray()
  return rows.map(noticeOfRow)
}

/** In the order of the ids; those that are not there are left out. */
export async function readNoticesById({ db }: Store, ids: readonly NoticeId[]): Promise<readonly Notice[]> {
  return (await db.notices.bulkGet([...ids])).flatMap((row) => (row ? [noticeOfRow(row)] : []))
}

export async function readNotice(store: Store, id: NoticeId): Promise<Notice | undefined> {
  return (await readNoticesById(store, [id]))[0]
}

/** Incidents without an all-clear: few, and read at every ring. */
export async function readRunningIncidents({ db }: Store): Promise<readonly Notice[]> {
  return (await db.notices.where('runningIncident').equals(1).toArray()).map(noticeOfRow)
}

/** Incidents with an all-clear whose notice still stands. */
export async function readEndedIncidents({ db }: Store, now: EpochMs): Promise<readonly Notice[]> {
  return (await db.notices.where('endsAt').above(now).filter(({ incident }) => incident?.allClear !== undefined).toArray()).map(noticeOfRow)
}

/** What each agent did with it, whoever's facts are here. */
export async function readMarksOf({ db }: Store, notice: NoticeId): Promise<readonly NoticeMark[]> {
  return await db.noticeMarks.where('[notice+agent]').between([notice, Dexie.minKey], [notice, Dexie.maxKey]).toArray()
}

const PAGE = 1000

/** All there are, or all of a line, in pages along the primary key. */
export async function* pagesOfNotices({ db }: Store, line?: LineId): AsyncGenerator<readonly Notice[]> {
  for (let after = ''; ; ) {
    const rows = await db.notices.where('id').above(after).limit(PAGE).toArray()
    const wanted = line === undefined ? rows : rows.filter((row) => row.line === line)
    if (wanted.length > 0) yield wanted.map(noticeOfRow)
    if (rows.length < PAGE) return
    after = rows.at(-1)?.id ?? ''
  }
}
