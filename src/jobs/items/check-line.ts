import { noticeOfRow } from '../../adapters/store/notice-rows'
import { pagesOfItems } from '../../adapters/store/read/read-items'
import type { Store } from '../../adapters/store/store'
import { atOnce } from '../../core/at-once'
import { calendarDay } from '../../core/calendar/calendar-day'
import type { ItemsOrder } from '../../core/desk/item-files'
import { checkItems, type ItemProblem } from '../../core/desk/check-items'
import { DESK_KINDS } from '../../core/desk/item-forms'
import type { Item } from '../../core/packs/item'

/** Everything of a line of business, and what is wrong with it. */
export async function checkLine(store: Store, { line, timeZone, now }: ItemsOrder, tell: (done: number) => void): Promise<readonly ItemProblem[]> {
  const items: Item[] = []
  for (const kind of DESK_KINDS) {
    for await (const page of pagesOfItems(store, kind, line)) {
      items.push(...page)
      tell(items.length)
    }
  }
  await store.db.notices.each((row) => void (row.line === line && items.push(noticeOfRow(row))))
  return atOnce(checkItems(items, now, calendarDay(now, timeZone)))
}
