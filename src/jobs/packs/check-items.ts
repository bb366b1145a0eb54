import { pagesOfArticles } from '../../adapters/store/read/read-articles'
import type { ArticleRow } from '../../adapters/store/knowledge-rows'
import { noticeOfRow } from '../../adapters/store/notice-rows'
import type { DefinitionRow } from '../../adapters/store/rows'
import type { Store } from '../../adapters/store/store'
import type { LineId } from '../../core/contract/ids'
import type { GuideStep } from '../../core/contract/knowledge'
import type { Notice } from '../../core/contract/notices'
import { lintArticles } from '../../core/knowledge/lint-articles'
import { decodeItem, ITEM_KINDS, type Item } from '../../core/packs/item'
import type { PackProblem } from '../../core/packs/pack-messages'

export interface CheckedItems {
  /** In the order of the pack: by kind, then by id. */
  readonly items: readonly Item[]
  /** Those in the way first. */
  readonly problems: readonly PackProblem[]
}

/** All that a line's pack would carry, and what is wrong with it. */
export async function checkItems(store: Store, line: LineId): Promise<CheckedItems> {
  const { items, unread } = await readItems(store, line)
  const advice = await lint(store, items)
  return { items, problems: [...unread, ...brokenNames(items), ...advice] }
}

async function readItems(store: Store, line: LineId): Promise<{ readonly items: readonly Item[]; readonly unread: readonly PackProblem[] }> {
  const rows: Stored[] = (await store.db.latestDefinitions.toArray()).filter((row) => (row.kind === 'line' ? row.id === line : row.line === line))
  for await (const page of pagesOfArticles(store, line)) rows.push(...page.map((row) => ({ kind: 'article' as const, ...row })))
  await store.db.notices.each((row) => void (row.line === line && rows.push(noticeOfRow(row))))
  const read = rows.map((row) => ({ row, item: decodeItem(withoutTerms(row)) }))
  const items = read.flatMap(({ item }) => item ?? []).toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1))
  return { items, unread: read.flatMap(({ row, item }) => (item ? [] : [problem(row, 'wrong-form')])) }
}

type Stored = DefinitionRow | Notice | (ArticleRow & { readonly kind: 'article' })
const placeOf = ({ kind }: Item): number => ITEM_KINDS.indexOf(kind)

/** What only finds a row is made anew where it is taken. */
function withoutTerms(row: Stored): object {
  const { terms: _, changedBy: __, ...item } = { terms: undefined, changedBy: undefined, ...row }
  return item
}

/** What names another that is not there would lead an agent nowhere. */
function brokenNames(items: readonly Item[]): readonly PackProblem[] {
  const offered = items.filter(({ retiredAt }) => retiredAt === undefined)
  const there = new Set(offered.map(({ kind, id }) => `${kind} ${id}`))
  const shorts = new Map<string, string>()
  return offered.flatMap((item): readonly PackProblem[] => {
    switch (item.kind) {
      case 'article':
      case 'notice':
        return item.demand !== undefined && !there.has(`demand ${item.demand}`) ? [problem(item, 'names-missing-demand', item.demand)] : []
      case 'demand': {
        const named = [...item.page.points.map(({ article }) => article), ...articlesOf(item.page.guide)].find((id) => id !== undefined && !there.has(`article ${id}`))
        return [...(named === undefined ? [] : [problem(item, 'names-missing-article', named)]), ...(item.parent !== undefined && !there.has(`demand ${item.parent}`) ? [problem(item, 'no-parent', item.parent)] : [])]
      }
      case 'code':
        return item.parent !== undefined && !there.has(`code ${item.parent}`) ? [problem(item, 'no-parent', item.parent)] : []
      case 'snippet': {
        const other = shorts.get(item.short)
        shorts.set(item.short, item.id)
        return other === undefined ? [] : [problem(item, 'short-twice', other)]
      }
      default:
        return []
    }
  })
}

function articlesOf(guide: GuideStep | undefined): readonly (string | undefined)[] {
  return guide?.choices.flatMap(({ next, end }) => [end?.article, ...articlesOf(next)]) ?? []
}

async function lint(store: Store, items: readonly Item[]): Promise<readonly PackProblem[]> {
  const articles = items.filter((item) => item.kind === 'article')
  const steps = lintArticles(articles, store.now())
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue
    const found = step.value
    return articles.flatMap((article) => (found.get(article.id) ?? []).map((finding) => ({ ...problem(article, finding.kind, 'other' in finding ? finding.other : undefined), isInTheWay: false })))
  }
}

function problem(item: Stored | Item, why: PackProblem['why'], other?: string): PackProblem {
  const title = 'title' in item ? item.title : item.labels['zh-CN']
  return { kind: item.kind, id: item.id, title, why, isInTheWay: true, ...(other !== undefined && { other }) }
}
