import { canonicalBytes } from '../../core/contract/canonical-bytes'
import type { Definition } from '../../core/contract/definitions'
import { done, type Result } from '../../core/contract/result'
import { saveDefinitions } from './definitions'
import type { NotSaved } from './outcome'
import { pinyinTerms } from '../../core/text/pinyin-terms'
import type { DefinitionRow } from './rows'
import type { Store } from './store'

/**
 * Definitions out of a file: one that says something else than the latest of its id becomes its next version, with what finds it
 * by typing. Answers how many were new or changed.
 */
export async function importDefinitions(store: Store, definitions: readonly Definition[]): Promise<Result<number, NotSaved>> {
  const latest = await store.db.latestDefinitions.bulkGet(definitions.map(({ kind, id }) => [kind, id]))
  const changed = definitions.flatMap((definition, index): DefinitionRow[] => {
    const before = latest[index]
    if (before && contentOf(before) === contentOf(definition)) return []
    return [{ ...definition, version: (before?.version ?? 0) + 1, terms: pinyinTerms(definition) }]
  })
  const saved = await saveDefinitions(store, changed)
  return saved.ok ? done(changed.length) : saved
}

/** Without what every version has of its own. */
function contentOf(row: DefinitionRow): string {
  const { version: _, changedAt: __, changedBy: ___, terms: ____, ...content } = row
  return new TextDecoder().decode(canonicalBytes(content))
}
