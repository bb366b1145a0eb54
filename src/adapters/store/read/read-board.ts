import type { EpochMs, LineId } from '../../../core/contract/ids'
import { boardFigures, type Board } from '../../../core/metrics/board-figures'
import { quarterOf } from '../../../core/metrics/counted'
import { Dexie } from 'dexie'
import type { Store } from '../store'
import { readOpenDoubts } from './read-doubts'
import { readUnreadNotices } from './read-unread-notices'

export interface BoardAsked {
  readonly lines: readonly LineId[]
  readonly from: EpochMs
  /** Not itself counted. */
  readonly until: EpochMs
  readonly timeZone: string
  readonly now: EpochMs
}

const DAY_MS = 86_400_000

/** A row for each agent and day: a month of two hundred agents is some thousands of them. */
export async function readBoard(store: Store, { lines, from, until, timeZone, now }: BoardAsked): Promise<Board> {
  const [rows, doubts, unread, mark] = await Promise.all([
    Promise.all(lines.map((line) => store.db.figures.where(':id').between([line, quarterOf(from).day, Dexie.minKey], [line, quarterOf(until).day, Dexie.maxKey], true, true).toArray())),
    Promise.all(lines.map((line) => readOpenDoubts(store, line))),
    readUnreadNotices(store, lines, now),
    store.db.meta.get('figures'),
  ])
  return {
    ...boardFigures(rows.flat(), { from, until, timeZone }), oldDoubts: doubts.flat().filter(({ since }) => since < now - DAY_MS).length, unread,
    ...(mark?.key === 'figures' && { counting: { done: mark.done, of: mark.of ?? 0 } }),
  }
}
