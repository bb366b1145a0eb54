import { appendAudit } from '../../adapters/store/audit'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { placeLine } from '../../adapters/store/sealing/place-line'
import type { LineId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import { tellProfiles } from '../sites/tell-profile'

/** The records of a line lie in the vault of that client from now on, and the audit says so; refused where it has some already. */
export async function placeLineOfBusiness(desk: Desk, line: LineId, client: string | undefined): Promise<Result<unknown, 'not-saved' | 'has-records'>> {
  const placed = await placeLine(desk.store, line, client)
  if (!placed.ok || !placed.value) return placed
  // Pages that are open may have something to guard from now on.
  await tellProfiles(desk, desk.settings)
  return await appendAudit(desk.store, { agent: agentOf(desk.settings), line, action: 'changed', about: `vault/${client === undefined ? 'common' : 'own'}/${line}` })
}

/**
 * Lines as they are written, by whatever way that came (a pack, a policy, a table, an older version): each lies where it says. One
 * that has records here stays, and the page of settings tells of it.
 */
export async function placeLines(desk: Desk): Promise<void> {
  for (const { id, vault } of await readDefinitions(desk.store, 'line')) await placeLineOfBusiness(desk, id, vault)
}
