import type { Article } from '../contract/knowledge'
import { idOutOf } from '../knowledge/library/id-in-line'
import type { DeskItem, DeskItemKind } from './desk-item'

/** The list of a library file that a kind stands in; codes, tags, alert rules and lines have none. */
export const LIBRARY_LISTS = {
  article: 'articles', demand: 'demands', offer: 'offers', plan: 'plans', script: 'scripts', wording: 'wordings', snippet: 'snippets', closing: 'closings',
} as const satisfies Partial<Record<DeskItemKind, string>>
export type LibraryKind = keyof typeof LIBRARY_LISTS

/** Items as a library file writes them (docs/library-files.md), without the name of the line that they were of. Retired ones are left out. */
export function libraryItem(item: DeskItem, dayOf: (at: number) => string): Readonly<Record<string, unknown>> | undefined {
  if (item.kind === 'article') return articleFields(item, dayOf)
  if (!(item.kind in LIBRARY_LISTS) || item.kind === 'line') return undefined
  const { kind: _, line, version: __, changedAt: ___, changedBy: ____, ...written } = item
  const own = { ...written, id: idOutOf(line, item.id) }
  if (item.kind !== 'demand') return own
  const { page, parent, ...demand } = item
  return { id: own.id, labels: demand.labels, order: demand.order, ...(parent !== undefined && { parent: idOutOf(line, parent) }), ...page }
}

/** The fields of an article as files write them: days as days, and the names of its line left out. */
export function articleFields({ id, line, title, body, language, phrasings, demand, parent, owner, validFrom, validTo, checkedAt }: Article, dayOf: (at: number) => string) {
  return {
    id: idOutOf(line, id), title, language, phrasings, body, ...(demand !== undefined && { demand: idOutOf(line, demand) }), ...(parent !== undefined && { parent }), ...(owner !== undefined && { owner }),
    ...(validFrom !== undefined && { validFrom: dayOf(validFrom) }), ...(validTo !== undefined && { validTo: dayOf(validTo) }), ...(checkedAt !== undefined && { checkedAt: dayOf(checkedAt) }),
  }
}

/** An article as a Markdown file with front matter: read back it says the same. */
export function markdownOf(article: Article, dayOf: (at: number) => string): string {
  const { body, phrasings, ...fields } = articleFields(article, dayOf)
  const lines = Object.entries(fields).map(([name, value]) => `${name}: "${String(value)}"`)
  return `---\n${[...lines, ...(phrasings.length > 0 ? ['phrasings:', ...phrasings.map((each) => `- "${each}"`)] : [])].join('\n')}\n---\n\n${body}\n`
}
