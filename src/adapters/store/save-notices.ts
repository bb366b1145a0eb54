import { canonicalBytes } from '../../core/contract/canonical-bytes'
import type { NoticeId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { done, refused, type Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { keepVersion } from './keep-version'
import { noticeOfRow, rowOfNotice } from './notice-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { SavedItem } from './save-items'
import type { Store } from './store'

/** Notices of another desk with their versions: the later one of each stays, and the one before it is kept. */
export async function takeNotices(store: Store, notices: readonly Notice[]): Promise<Result<void, NotSaved>> {
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', db.notices, db.itemVersions, async () => {
    const known = await db.notices.bulkGet(notices.map(({ id }): NoticeId => id))
    for (const [at, notice] of notices.entries()) {
      const before = known[at]
      if (before && before.version >= notice.version) continue
      if (before) await keepVersion(db, 'notice', noticeOfRow(before))
      await db.notices.put(rowOfNotice(notice))
    }
  }))
}

/**
 * Notices out of a file: one that says something else than the one of its id is its next version; its incident, and whether all have to
 * read it again, are nothing that files say. Answers how many were new or changed.
 */
export async function importNotices(store: Store, notices: readonly Notice[]): Promise<Result<number, NotSaved>> {
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', db.notices, db.itemVersions, async () => {
    const known = await db.notices.bulkGet(notices.map(({ id }): NoticeId => id))
    let count = 0
    for (const [at, notice] of notices.entries()) {
      const row = known[at]
      const before = row && noticeOfRow(row)
      const next: Notice = before ? { ...notice, version: before.version + 1, ...given({ incident: before.incident, readAgainFrom: before.readAgainFrom, mergeOf: before.mergeOf }) } : notice
      if (before && contentOf(before) === contentOf(next)) continue
      if (before) await keepVersion(db, 'notice', before)
      await db.notices.put(rowOfNotice(next))
      count += 1
    }
    return count
  }))
}

/** Without what every version has of its own. */
function contentOf(notice: Notice): string {
  const { version: _, changedAt: __, ...content } = notice
  return new TextDecoder().decode(canonicalBytes(content))
}

/**
 * A notice as its next version, where the latest is still the one that it was read beside (`base`; 0 of a new one). `changed-elsewhere`:
 * it is not, and nothing was written.
 */
export async function saveNoticeVersion(store: Store, notice: Notice, base: number): Promise<Result<SavedItem, NotSaved | 'changed-elsewhere'>> {
  const { db } = store
  const saved = await orNotSaved(() => db.transaction('rw', db.notices, db.itemVersions, async () => {
    const row = await db.notices.get(notice.id)
    const before = row?.version ?? 0
    if (before !== base) return undefined
    if (row) await keepVersion(db, 'notice', noticeOfRow(row))
    await db.notices.put(rowOfNotice({ ...notice, version: before + 1 }))
    return { id: notice.id, version: before + 1, before }
  }))
  if (!saved.ok) return saved
  return saved.value ? done(saved.value) : refused('changed-elsewhere')
}

/** The next version of some notices; the same given back, one stays as it is. Those that are not there are left out. */
export async function changeNotices(store: Store, ids: readonly NoticeId[], change: (notice: Notice) => Notice): Promise<Result<readonly Notice[], NotSaved>> {
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', db.notices, db.itemVersions, async () => {
    const changed: Notice[] = []
    for (const row of await db.notices.bulkGet([...ids])) {
      if (!row) continue
      const before = noticeOfRow(row)
      const after = change(before)
      changed.push(after)
      if (after === before) continue
      await keepVersion(db, 'notice', before)
      await db.notices.put(rowOfNotice({ ...after, version: before.version + 1 }))
    }
    return changed
  }))
}
