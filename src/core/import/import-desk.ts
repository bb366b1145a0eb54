import type { CodeClass, FactOrigin } from '../contract/facts'
import type { AgentId, CodeId, EpochMs, LineId, SiteId, TagId, TeamId } from '../contract/ids'

/** For whom an import writes: the same for all its rows. */
export interface ImportDesk {
  readonly site: SiteId
  readonly line: LineId
  readonly team: TeamId
  /** Who imports. */
  readonly agent: AgentId
  readonly origin: FactOrigin & `import:${string}`
  /** When the import began: kept over an interruption, so that a row says the same before and after it. */
  readonly at: EpochMs
}

/** Labels are compared by `plainWord`. */
export interface ImportDefinitions {
  readonly codes: ReadonlyMap<string, { readonly id: CodeId; readonly codeClass: CodeClass }>
  readonly tags: ReadonlyMap<string, TagId>
}

export type RowOutcome = 'new' | 'updated' | 'unchanged'

export interface ImportContext {
  readonly desk: ImportDesk
  readonly definitions: ImportDefinitions
  /** Later ones sort later: of two rows of one file on the same subject the later counts. */
  readonly newId: () => string
}
