import { isRecordValue } from '../contract/decode'
import type { Article } from '../contract/knowledge'
import { idOutOf } from '../knowledge/library/id-in-line'
import { lineOfItem } from '../packs/item'
import type { DeskItem, DeskItemKind } from './desk-item'
import { formOf } from './item-forms'
import { mapReferences } from './map-references'

/** The list of a library file that a kind stands in. */
export const LIBRARY_LISTS = {
  article: 'articles', demand: 'demands', offer: 'offers', plan: 'plans', script: 'scripts', wording: 'wordings', snippet: 'snippets', closing: 'closings', 'practice-call': 'practiceCalls',
  'alert-rule': 'alertRules', target: 'targets', code: 'codes', tag: 'tags', line: 'lines', 'site-profile': 'siteProfiles', team: 'teams', agent: 'agents',
} as const satisfies Record<DeskItemKind, string>

/** An item as a library file writes it (docs/library-files.md), without the name of the line that it is of. */
export function libraryItem(item: DeskItem, dayOf: (at: number) => string): Readonly<Record<string, unknown>> {
  if (item.kind === 'article') return articleFields(item, dayOf)
  const line = lineOfItem(item)
  const { fields } = formOf(item.kind)
  const written: Readonly<Record<string, unknown>> = { ...mapReferences(fields, item, (id) => idOutOf(line, id)) }
  // What no form has is not written by hand: a line's key for what agents send.
  const { page, ...own } = Object.fromEntries(fields.flatMap(({ name }) => (written[name] === undefined ? [] : [[name, written[name]]])))
  // A page stands in a file beside the names of its demand.
  return { id: item.kind === 'line' ? item.id : idOutOf(line, item.id), ...own, ...(isRecordValue(page) && page) }
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
