import { Dexie } from 'dexie'
import type { EpochMs } from '../../../core/contract/ids'
import type { PasteWarning } from '../../../core/paste-guard/guard-messages'
import type { Store } from '../store'

export interface PasteWarnings {
  readonly count: number
  readonly stopped: number
}

/** At this desk and at those whose segments came, since then. Nothing is unsealed. */
export async function readPasteWarnings({ db }: Store, since: EpochMs): Promise<PasteWarnings> {
  const rows = await db.facts.where('[kind+happenedAt]').between(['paste/warned', since], ['paste/warned', Dexie.maxKey], true, true).toArray()
  return { count: rows.length, stopped: rows.filter(({ open }) => (open as Pick<PasteWarning, 'how'>).how === 'stopped').length }
}
