import { useLive } from '../../adapters/store/read/live'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { LineId, TeamId } from '../../core/contract/ids'
import { targetsOf, type Targets } from '../../core/metrics/target-of'
import { reader } from './reader'

const NONE: Targets = {}

/** What the lead asks of this team; nothing while it is being read. */
export function useTargets(line: LineId, team: TeamId): Targets {
  return useLive(reader(), async (store) => targetsOf(await readDefinitions(store, 'target', line), team), [line, team]).value ?? NONE
}
