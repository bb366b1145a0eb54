import type { AgentId, LineId } from '../../contract/ids'
import type { Settings } from '../../contract/settings'
import type { EditRefusal } from '../../settings/edit-right'
import type { LibraryDesk } from './item-reader'
import type { FileRefusal, ListedItem } from './read-library'

/** Between the page of the knowledge and the thread that takes files in. */
export interface LibraryOrder {
  readonly order: 'import'
  readonly files: readonly File[]
  readonly desk: LibraryDesk & Pick<Settings, 'role'> & { readonly agent: AgentId; /** Lines of business that a policy names: there are no others then. */ readonly givenLines: readonly LineId[] }
}

export type LibraryTold =
  | { readonly told: 'progress'; readonly done: number; readonly total: number }
  | { readonly told: 'ended'; readonly end: LibraryEnd }
  | { readonly told: 'refused'; readonly why: 'not-saved' | 'another-import' | 'failed' | EditRefusal }

export interface LibraryEnd {
  readonly counts: LibraryCounts
  /** Items that were not taken; of very many the first. */
  readonly refused: readonly ListedItem[]
  readonly refusedCount: number
  /** Whole files. */
  readonly refusedFiles: readonly { readonly name: string; readonly why: FileRefusal | TableRefusal }[]
}

export type TableRefusal = 'no-title-column' | 'open-quote' | 'unknown-file' | 'too-many-rows'

export interface LibraryCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly definitions: number
}
