import type { Table } from 'dexie'
import { Dexie } from 'dexie'
import type { EpochMs, LineId, VaultId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import type { Store } from '../store'
import { orNotSaved, type NotSaved } from '../outcome'
import type { VaultRow } from '../rows'
import { createVault } from './create-vault'

const HELD_TABLES = ['facts', 'customers', 'contacts', 'history', 'tasks', 'numberChoices', 'drafts', 'transcriptLines', 'suggestions', 'modelDrafts', 'offerResults', 'noticeMarks'] as const
const LINE_TABLES = ['calls', 'effects', 'codeCounts', 'keptDays', 'articles', 'indexParts', 'offerCounts', 'offerCountsElsewhere', 'scriptTicks', 'notices', 'segmentsMade', 'segmentsTaken', 'segmentsAside', 'packs', 'packFiles', 'packNotes'] as const
const ROWS_AT_ONCE = 2_000

/** What is shown to the client whose data it was. The key went first: rows that were copied before cannot be read either. */
export interface DeletionProof {
  readonly vault: VaultId
  readonly lines: readonly LineId[]
  readonly keyDestroyedAt: EpochMs
  readonly deletedAt: EpochMs
  readonly removed: Readonly<Record<string, number>>
  /** Counted afterwards; all zero. */
  readonly left: Readonly<Record<string, number>>
}

/** Destroys the vault's keys, then every row it held. Interrupted after the first step, nothing can be read any more; done again, it ends. */
export async function deleteVault(store: Store, vault: VaultId): Promise<Result<DeletionProof, NotSaved | 'no-such-vault'>> {
  const row = await store.db.vaults.get(vault)
  if (row === undefined) return refused('no-such-vault')
  const lines = await linesOf(store, row)
  const written = await orNotSaved(() => store.locks.withLock('vault', async () => {
    await store.db.vaults.delete(vault)
    await store.keyring.openKeys.clear(vault)
    store.keyring.forget()
    const keyDestroyedAt = store.now()
    const removed = await store.locks.withLock('facts', () => overTables(store, vault, lines, deleteRows))
    const left = await overTables(store, vault, lines, async (_, keys) => keys.length)
    if ((await store.db.vaults.count()) === 0) await createVault(store, [])
    return { vault, lines, keyDestroyedAt, deletedAt: store.now(), removed, left }
  }))
  return written.ok ? done(written.value) : written
}

/** The lines it was named for; for the vault of all others, those that appear in its contacts. */
async function linesOf(store: Store, { id, lines }: VaultRow): Promise<readonly LineId[]> {
  if (lines.length > 0) return lines
  const found = new Set<LineId>()
  const [others, all] = await Promise.all([store.db.vaults.toArray(), store.db.latestDefinitions.where('kind').equals('line').toArray()])
  const taken = new Set(others.filter((vault) => vault.id !== id).flatMap((vault) => vault.lines))
  for (const row of all) if (row.kind === 'line' && !taken.has(row.id)) found.add(row.id)
  return [...found]
}

type Each = (table: Table<unknown, unknown>, keys: readonly unknown[]) => Promise<number>

async function overTables(store: Store, vault: VaultId, lines: readonly LineId[], each: Each): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const isOfVault = (row: unknown) => (row as { vault?: VaultId }).vault === vault
  const isOfLine = (row: unknown) => lines.includes((row as { line: LineId }).line)
  for (const name of HELD_TABLES) counts[name] = await overRows(store.db.table(name), isOfVault, each)
  for (const name of LINE_TABLES) counts[name] = await overRows(store.db.table(name), isOfLine, each)
  return counts
}

/** In pages along the primary key, so that a database of any size is gone through once. */
async function overRows(table: Table<unknown, unknown>, fits: (row: unknown) => boolean, each: Each): Promise<number> {
  const { keyPath } = table.schema.primKey
  const keyOf = (row: unknown) => Dexie.getByKeyPath(row as object, keyPath as string)
  const parts = (row: unknown) => (Array.isArray(keyPath) ? keyPath.map((part) => (row as Record<string, unknown>)[part]) : keyOf(row))
  let count = 0
  for (let last: unknown = Dexie.minKey; ; ) {
    const rows = await table.where(':id').above(last).limit(ROWS_AT_ONCE).toArray()
    count += await each(table, rows.filter(fits).map(parts))
    if (rows.length < ROWS_AT_ONCE) return count
    last = parts(rows.at(-1))
  }
}

async function deleteRows(table: Table<unknown, unknown>, keys: readonly unknown[]): Promise<number> {
  await table.bulkDelete([...keys])
  return keys.length
}
