import type { EpochMs } from '../../core/contract/ids'
import { foldNoticeMark, type NoticeFact } from '../../core/notices/notice-mark'
import type { HeldFact } from './held-fact'
import type { NoticeMarkRow } from './notice-rows'
import type { Store } from './store'

type HeldNoticeFact = HeldFact & { readonly fact: NoticeFact }
const isOfNotice = (held: HeldFact): held is HeldNoticeFact =>
  held.fact.kind === 'notice/seen' || held.fact.kind === 'notice/acknowledged' || held.fact.kind === 'notice/snoozed'

/** What agents did with notices, as these facts have it. */
export async function foldNoticeMarks(store: Store, held: readonly HeldFact[]): Promise<NoticeMarkRow[]> {
  const own = held.filter(isOfNotice)
  if (own.length === 0) return []
  const nameOf = ({ notice, agent }: { readonly notice: string; readonly agent: string }) => `${notice} ${agent}`
  const keys = own.map(({ fact }): [string, string] => [fact.open.notice, fact.agent])
  const marks = new Map((await store.db.noticeMarks.bulkGet(keys)).flatMap((row) => (row ? [[nameOf(row), row] as const] : [])))
  for (const { fact, access } of own) {
    const name = nameOf({ notice: fact.open.notice, agent: fact.agent })
    const known = marks.get(name)
    marks.set(name, {
      ...known, ...foldNoticeMark(known, fact), vault: known?.vault ?? access.vault, line: known?.line ?? fact.line,
      touchedAt: Math.max(known?.touchedAt ?? 0, fact.happenedAt) as EpochMs,
    })
  }
  return [...marks.values()]
}
