import type { LineId, NoticeId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { editRefused } from '../items/edit-refused'

/** Why notices are not written here: of the line in front or those that are named, and of those that are changed by it, the line of each. */
export async function noticeRefused(desk: Desk, ids: readonly NoticeId[], lines: readonly LineId[] = [desk.settings.line]): Promise<'not-a-lead' | 'not-your-line' | undefined> {
  const rows = await desk.store.db.notices.bulkGet([...ids])
  const why = await editRefused(desk, [...lines, ...rows.flatMap((row) => (row ? [row.line] : []))])
  return why === 'read-only' ? 'not-a-lead' : why
}
