import { pagesOfArticles } from '../../adapters/store/read/read-articles'
import type { ArticleRow } from '../../adapters/store/knowledge-rows'
import { noticeOfRow } from '../../adapters/store/notice-rows'
import type { DefinitionRow } from '../../adapters/store/rows'
import type { Store } from '../../adapters/store/store'
import { calendarDay } from '../../core/calendar/calendar-day'
import type { LineId } from '../../core/contract/ids'
import type { Notice } from '../../core/contract/notices'
import { given } from '../../core/facts/given'
import { checkItems, type TitledProblem } from '../../core/desk/check-items'
import { decodeItem, ITEM_KINDS, type Item } from '../../core/packs/item'

export interface CheckedPack {
  /** In the order of the pack: by kind, then by id. */
  readonly items: readonly Item[]
  /** Those in the way first. */
  readonly problems: readonly TitledProblem[]
}

/** All that a line's pack would carry, and what is wrong with it: asked for by hand on the page of content, and before each publishing. */
export async function checkPack(store: Store, line: LineId, timeZone: string): Promise<CheckedPack> {
  const { items, unread } = await readPackItems(store, line)
  const titles = new Map(items.map((item) => [`${item.kind} ${item.id}`, titleOf(item)]))
  const titlesOfOthers = new Map<string, string>(items.map((item) => [item.id, titleOf(item)]))
  const steps = checkItems(items, store.now(), calendarDay(store.now(), timeZone))
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { items, problems: [...unread, ...step.value.map((problem) => ({ ...problem, ...given({ other: problem.other && (titlesOfOthers.get(problem.other) ?? problem.other) }), title: titles.get(`${problem.kind} ${problem.id}`) ?? problem.id }))] }
  }
}

interface PackItems extends Pick<CheckedPack, 'items'> {
  /** Of no form that a pack carries. */
  readonly unread: readonly TitledProblem[]
}

/** All that a line's pack would carry, as it stands here. */
export async function readPackItems(store: Store, line: LineId): Promise<PackItems> {
  const rows: Stored[] = (await store.db.latestDefinitions.toArray()).filter((row) => (row.kind === 'line' ? row.id === line : row.line === line))
  for await (const page of pagesOfArticles(store, line)) rows.push(...page.map((row) => ({ kind: 'article' as const, ...row })))
  await store.db.notices.each((row) => void (row.line === line && rows.push(noticeOfRow(row))))
  const read = rows.map((row) => ({ row, item: decodeItem(withoutTerms(row)) }))
  const items = read.flatMap(({ item }) => item ?? []).toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1))
  return { items, unread: read.flatMap(({ row, item }) => (item ? [] : [{ kind: row.kind, id: row.id, title: titleOf(row), why: 'malformed' as const, isInTheWay: true }])) }
}

type Stored = DefinitionRow | Notice | (ArticleRow & { readonly kind: 'article' })
const placeOf = ({ kind }: Item): number => ITEM_KINDS.indexOf(kind)
const titleOf = (item: Stored | Item): string => ('title' in item ? item.title : item.labels['zh-CN'])

/** What only finds a row is made anew where it is taken; who wrote it is nobody else's business. */
function withoutTerms(row: Stored): object {
  const { terms: _, changedBy: __, ...item } = { terms: undefined, changedBy: undefined, ...row }
  return item
}
