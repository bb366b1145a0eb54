import { appendAudit } from '../../adapters/store/audit'
import { orNotSaved } from '../../adapters/store/outcome'
import type { PackNoteRow, PackRefused } from '../../adapters/store/pack-rows'
import type { Store } from '../../adapters/store/store'
import type { AgentId, LineId } from '../../core/contract/ids'

/** Nothing newer is there: what was refused before is not any more. */
export async function notePackChecked(store: Store, line: LineId): Promise<void> {
  await orNotSaved(() => store.db.packNotes.put({ line, checkedAt: store.now() }))
}

/** Told until a pack of the line is taken. The same pack that is refused again, at every poll, is in the audit once. */
export async function notePackRefused(store: Store, line: PackNoteRow['line'], agent: AgentId, refused: Omit<PackRefused, 'at'>): Promise<void> {
  const known = await store.db.packNotes.get(line)
  const isTold = known?.refused?.why === refused.why && known.refused.version === refused.version
  await orNotSaved(() => store.db.packNotes.put({ ...known, line, refused: { ...refused, at: store.now() } }))
  if (!isTold) await appendAudit(store, { agent, action: 'refused', about: `pack/${refused.version ?? ''}`, ...(line !== '' && { line }) })
}
