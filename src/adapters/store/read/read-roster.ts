import type { LineId } from '../../../core/contract/ids'
import { rosterOf, type Roster } from '../../../core/roster/roster'
import type { Store } from '../store'
import { readDefinitions } from './read-definitions'

/** Of all lines of business: an agent is the same person in each. */
export async function readRoster(store: Store, line: LineId): Promise<Roster> {
  const [agents, teams] = await Promise.all([readDefinitions(store, 'agent'), readDefinitions(store, 'team')])
  return rosterOf(agents, teams, line)
}
