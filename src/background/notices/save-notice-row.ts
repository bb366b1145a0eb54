import { leftLines } from '../../adapters/store/leaving/left-lines'
import { saveNoticeVersion } from '../../adapters/store/save-notices'
import { readNotice } from '../../adapters/store/read/read-notices'
import { done, refused } from '../../core/contract/result'
import { findNoticeMistakes } from '../../core/desk/kinds/notice-mistakes'
import type { Handler } from '../handlers'
import { noticeRefused } from './notice-refused'

/** A notice as a row of a table says it. What is wrong in it is not written, whoever sends it, and an incident is not changed by one. */
export const saveNoticeRow: Handler<'notice/save-row'> = async (desk, { item, base }) => {
  const { store } = desk
  const why = await noticeRefused(desk, [item.id], [item.line])
  if (why) return refused(why)
  // A page that stood open: what it brings is not to come back by it.
  if ((await leftLines(store)).has(item.line)) return refused('no-such-client')
  const before = await readNotice(store, item.id)
  const isOther = before !== undefined && (before.line !== item.line || before.incident !== undefined)
  if (isOther || findNoticeMistakes({ ...item }).length > 0) return refused('malformed')
  const saved = await saveNoticeVersion(store, { ...item, changedAt: desk.now() }, base)
  return saved.ok ? done({ saved: [saved.value] }) : saved
}
