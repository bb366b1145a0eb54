import { changeNotices, takeNotices } from '../../adapters/store/save-notices'
import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { noticeRefused } from './notice-refused'

/** What it is merged of is retired: whoever read one of them reads the new one, which says more. */
export const saveNotice: Handler<'notice/save'> = async (desk, { notice: id, isToBeReadAgain, ...written }) => {
  const why = await noticeRefused(desk, [...(id === undefined ? [] : [id]), ...(written.mergeOf ?? [])])
  if (why) return refused(why)
  if (written.until !== undefined && written.until <= written.from) return refused('malformed')
  const at = desk.now()
  const saved = id === undefined ? await add() : await change(id)
  if (!saved.ok) return saved
  const retired = await changeNotices(desk.store, (written.mergeOf ?? []).filter((each) => each !== saved.value), (notice) => (notice.retiredAt === undefined ? { ...notice, retiredAt: at, changedAt: at } : notice))
  return retired.ok ? done({ notice: saved.value }) : retired

  async function add() {
    const { line } = desk.settings
    const notice: Notice = { ...written, kind: 'notice', id: `${line}.${desk.newId()}` as NoticeId, line, version: 1, changedAt: at }
    const added = await takeNotices(desk.store, [notice])
    return added.ok ? done(notice.id) : added
  }

  async function change(which: NoticeId) {
    const changed = await changeNotices(desk.store, [which], (before) => {
      const { kind, line, version, incident, readAgainFrom, retiredAt } = before
      return {
        ...written, kind, id: which, line, version, changedAt: at, ...(incident && { incident }), ...(retiredAt !== undefined && { retiredAt }),
        ...(isToBeReadAgain ? { readAgainFrom: version + 1 } : readAgainFrom !== undefined && { readAgainFrom }),
      }
    })
    if (!changed.ok) return changed
    return changed.value.length === 0 ? refused('no-such-notice') : done(which)
  }
}

export const retireNotice: Handler<'notice/retire'> = async (desk, { notice, isRetired }) => {
  const why = await noticeRefused(desk, [notice])
  if (why) return refused(why)
  const at = desk.now()
  const changed = await changeNotices(desk.store, [notice], (before) => {
    if ((before.retiredAt !== undefined) === isRetired) return before
    const { retiredAt: _, ...kept } = before
    return { ...kept, changedAt: at, ...(isRetired && { retiredAt: at }) }
  })
  if (!changed.ok) return changed
  return changed.value.length === 0 ? refused('no-such-notice') : done(undefined)
}
