import type { Tag, TagTier } from '../../core/contract/definitions'
import type { TagId } from '../../core/contract/ids'
import type { ImportDefinitions, ImportDesk } from '../../core/import/import-desk'
import { plainWord } from '../../core/import/plain-word'
import type { ContactRowRead, CustomerRowRead } from '../../core/import/read-row'
import { saveDefinitions } from '../../adapters/store/definitions'
import type { Store } from '../../adapters/store/store'
import type { Result } from '../../core/contract/result'
import { done } from '../../core/contract/result'

/** Behind those the lead put in order. */
const ORDER_OF_IMPORTED = 1000

export async function readImportDefinitions(store: Store, { line }: ImportDesk): Promise<{ codes: ImportDefinitions['codes']; tags: Map<string, TagId> }> {
  const rows = (await store.db.latestDefinitions.toArray()).filter((row) => row.kind !== 'line' && row.line === line)
  const codes = new Map<string, { id: Extract<typeof rows[number], { kind: 'code' }>['id']; codeClass: Extract<typeof rows[number], { kind: 'code' }>['codeClass'] }>()
  const tags = new Map<string, TagId>()
  for (const row of rows) {
    for (const label of Object.values(row.labels)) {
      if (row.kind === 'code') codes.set(plainWord(label), { id: row.id, codeClass: row.codeClass })
      if (row.kind === 'tag') tags.set(plainWord(label), row.id)
    }
  }
  return { codes, tags }
}

/** How the ids of tags begin that an import defined: an undoing finds them by it. */
const tagsOfImport = ({ line, origin }: ImportDesk) => `${line}.${origin}.`

/** Takes away the tags that this import defined, where nobody uses or has changed them since. */
export async function removeUnusedTags(store: Store, desk: ImportDesk): Promise<void> {
  const { db } = store
  const first = tagsOfImport(desk)
  const made = (await db.latestDefinitions.where('[kind+id]').between(['tag', first], ['tag', `${first}\uFFFF`]).toArray()).filter(({ version }) => version === 1)
  if (made.length === 0) return
  const used = new Set<unknown>()
  await db.facts.where('[kind+happenedAt]').between(['customer/tagged', -Infinity], ['customer/tagged', Infinity]).each(({ open }) => used.add('tag' in open && open.tag))
  const unused = made.filter(({ id }) => !used.has(id))
  await db.transaction('rw', db.definitions, db.latestDefinitions, async () => {
    await db.definitions.bulkDelete(unused.map(({ kind, id, version }): [string, string, number] => [kind, id, version]))
    await db.latestDefinitions.bulkDelete(unused.map(({ kind, id }): [string, string] => [kind, id]))
  })
}

/** A tag that nobody defined is defined, in the tier of its column. Before the facts that need it: a tag without facts harms nobody. */
export async function defineTags(
  store: Store, rows: readonly (CustomerRowRead | ContactRowRead)[], tags: Map<string, TagId>, desk: ImportDesk,
): Promise<Result<void, 'not-saved'>> {
  const fresh = new Map<string, { readonly tier: TagTier; readonly label: string }>()
  for (const row of rows) {
    if (row.kind !== 'customer') continue
    for (const tag of row.tags) {
      const word = plainWord(tag.label)
      if (word !== '' && !tags.has(word) && !fresh.has(word)) fresh.set(word, tag)
    }
  }
  if (fresh.size === 0) return done(undefined)
  const defined = [...fresh].map(([word, { tier, label }], index): Tag => {
    const id = `${tagsOfImport(desk)}${store.newId()}` as TagId
    tags.set(word, id)
    const labels = { 'zh-CN': label, 'zh-TW': label, en: label }
    return { kind: 'tag', id, line: desk.line, version: 1, changedAt: desk.at, tier, order: ORDER_OF_IMPORTED + tags.size + index, labels }
  })
  return await saveDefinitions(store, defined)
}
