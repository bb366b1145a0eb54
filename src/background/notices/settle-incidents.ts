import { readEndedIncidents } from '../../adapters/store/read/read-notices'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import { isLeftTo, makeCallbacks } from './end-incident'

/** All-clears that came from elsewhere leave their callbacks here too, for whoever is on shift; each is made once. Whom others call back is not read: this is asked at every waking. */
export async function settleIncidents(desk: Desk): Promise<void> {
  if (desk.settings.shift === undefined) return
  const agent = agentOf(desk.settings)
  const ended = await readEndedIncidents(desk.store, desk.now())
  for (const notice of ended) if (notice.incident && isLeftTo(agent, notice.incident)) await makeCallbacks(desk, notice)
}
