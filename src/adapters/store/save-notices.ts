import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import type { Result } from '../../core/contract/result'
import { rowOfNotice } from './notice-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { Store } from './store'

/** Notices of another desk with their versions: the later one of each stays. */
export async function takeNotices(store: Store, notices: readonly Notice[]): Promise<Result<void, NotSaved>> {
  return await orNotSaved(() => store.db.transaction('rw', store.db.notices, async () => {
    const known = await store.db.notices.bulkGet(notices.map(({ id }): NoticeId => id))
    await store.db.notices.bulkPut(notices.filter(({ version }, at) => version > (known[at]?.version ?? 0)).map(rowOfNotice))
  }))
}
