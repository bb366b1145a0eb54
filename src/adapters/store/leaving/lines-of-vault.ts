import type { LineId, VaultId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import type { LeavingReport } from '../../../core/leaving/leaving-report'
import { linesAlong } from '../retention/due-for-removal'
import type { VaultRow } from '../rows'
import { isCommonVault } from '../sealing/vault-of-line'
import type { TableName } from '../schema'
import type { Store } from '../store'
import { leftLines } from './left-lines'

export type NamedLine = LeavingReport['lines'][number]

/** Indexes that begin with a line: where one may stand that no definition names any more. */
const BY_LINE: readonly (readonly [TableName, string])[] = [
  ['contacts', '[line+newestFirst+id]'], ['tasks', '[line+state+dueAt]'], ['customers', '[line+updatedAt+id]'], ['codeCounts', '[line+day+code]'], ['keptDays', '[line+day+device]'],
  ['figures', '[line+day+agent+team]'], ['contactAreas', '[line+area+newestFirst+id]'], ['indexParts', '[line+name]'], ['packs', '[line+version]'], ['segmentsMade', '[line+firstSeq]'],
]

/** The lines it was named for; of the vault of all others, each that is defined or has rows here, is in no other vault, and has not left. */
export async function linesOfVault(store: Store, vault: Pick<VaultRow, 'id' | 'lines' | 'client'>): Promise<readonly NamedLine[]> {
  const all = isCommonVault(vault) ? await otherLines(store, vault.id) : vault.lines
  const rows = await store.db.latestDefinitions.bulkGet(all.map((line): [string, string] => ['line', line]))
  return all.map((line, at) => ({ id: line, ...given({ labels: rows[at]?.labels }) }))
}

async function otherLines(store: Store, vault: VaultId): Promise<readonly LineId[]> {
  const [vaults, left, defined, ...found] = await Promise.all([
    store.db.vaults.toArray(), leftLines(store), store.db.latestDefinitions.where('kind').equals('line').toArray(), ...BY_LINE.map(([table, index]) => linesAlong(store, table, index)),
  ])
  const taken = new Set(vaults.filter(({ id }) => id !== vault).flatMap(({ lines }) => lines))
  const named = defined.flatMap((row) => (row.kind === 'line' ? [row.id] : []))
  return [...new Set([...named, ...found.flat()])].filter((line) => !taken.has(line) && !left.has(line))
}
