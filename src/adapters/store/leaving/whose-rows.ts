import type { Table } from 'dexie'
import type { CallId, LineId, VaultId } from '../../../core/contract/ids'
import { indexJobId } from '../../../core/knowledge/index-job'
import { isTeamFileOf } from '../../../core/team/team-file-names'
import type { JobRow } from '../rows'
import type { TableName, Tables } from '../schema'

/** A client who leaves: the vault, its lines of business, and the calls of those that stood on the desk. */
export interface Gone {
  readonly vault: VaultId
  readonly lines: ReadonlySet<LineId>
  readonly calls: ReadonlySet<CallId>
}

export type RowOf<N extends TableName> = Tables[N] extends Table<infer Row, infer _Key> ? Row : never
type IsOf<N extends TableName> = (row: RowOf<N>, gone: Gone) => boolean

const byVault = ({ vault, line }: { readonly vault: VaultId; readonly line?: LineId }, gone: Gone): boolean => vault === gone.vault || (line !== undefined && gone.lines.has(line))
const byLine = ({ line }: { readonly line?: LineId | '' | undefined }, { lines }: Gone): boolean => line !== undefined && line !== '' && lines.has(line)
const byDefinition = (row: RowOf<'definitions'>, { lines }: Gone): boolean => lines.has(row.kind === 'line' ? row.id : row.line)
const byFileName = ({ name }: { readonly name: string }, { lines }: Gone): boolean => [...lines].some((line) => isTeamFileOf(name, line))

export const LEAVING_JOB = 'leaving'

/**
 * Every table of the schema, and which of its rows belong to a client; the compiler misses none. `of nobody`: it names no client, or
 * must outlive one: the audit (ids and kinds), tombstones, keys that are the contact center's own.
 */
export const WHOSE_ROWS: { readonly [N in TableName]: IsOf<N> | 'of nobody' } = {
  facts: byVault, customers: byVault, contacts: byVault, history: byVault, tasks: byVault, numberChoices: byVault, drafts: byVault, transcriptLines: byVault, suggestions: byVault,
  modelDrafts: byVault, offerResults: byVault, noticeMarks: byVault,
  calls: byLine, effects: byLine, codeCounts: byLine, keptDays: byLine, figures: byLine, contactAreas: byLine, articles: byLine, indexParts: byLine, offerCounts: byLine, offerCountsElsewhere: byLine, scriptTicks: byLine, attempts: byLine,
  notices: byLine, segmentsMade: byLine, segmentsTaken: byLine, segmentsAside: byLine, packs: byLine, packNotes: byLine,
  packFiles: (row, gone) => byLine(row, gone) || (row.expected !== undefined && gone.lines.has(row.expected)),
  definitions: byDefinition, latestDefinitions: byDefinition,
  itemVersions: ({ row }, gone) => byLine(row as { line?: LineId }, gone),
  outgoing: byFileName, wayFiles: byFileName,
  listening: ({ call }, { calls }) => calls.has(call),
  jobs: (row, gone) => row.kind !== LEAVING_JOB && (byLine({ line: lineOfJob(row) }, gone) || [...gone.lines].some((line) => row.id === indexJobId(line))),
  vaults: 'of nobody', meta: 'of nobody', audit: 'of nobody', tombstones: 'of nobody', surfaces: 'of nobody', modelDays: 'of nobody', ways: 'of nobody',
  segmentDevices: 'of nobody', segmentKeys: 'of nobody', trust: 'of nobody', deskKeys: 'of nobody',
}

/** In the order in which they go; of all tables that hold rows of clients. */
export const HELD_TABLES: readonly TableName[] = (Object.keys(WHOSE_ROWS) as TableName[]).filter((name) => WHOSE_ROWS[name] !== 'of nobody')

export function isRowOf(name: TableName, row: unknown, gone: Gone): boolean {
  // The row was read from that very table.
  const isOf = WHOSE_ROWS[name] as IsOf<TableName> | 'of nobody'
  return isOf !== 'of nobody' && isOf(row as never, gone)
}

function lineOfJob({ cursor }: JobRow): LineId | undefined {
  const { desk, line } = (cursor ?? {}) as { readonly desk?: { readonly line?: LineId }; readonly line?: LineId }
  return desk?.line ?? line
}
