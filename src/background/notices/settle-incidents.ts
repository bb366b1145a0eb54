import { readEndedIncidents } from '../../adapters/store/read/read-notices'
import type { Desk } from '../desk'
import { makeCallbacks } from './end-incident'

/** All-clears that came from elsewhere leave their callbacks here too, for whoever is on shift; each is made once. */
export async function settleIncidents(desk: Desk): Promise<void> {
  if (desk.settings.shift === undefined) return
  for (const notice of await readEndedIncidents(desk.store, desk.now())) await makeCallbacks(desk, notice)
}
