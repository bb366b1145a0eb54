import type { Listening } from '../../../core/contract/audio'
import { listeningNow } from '../listening'
import type { Store } from '../store'

/** Whether a call is listened to. */
export async function readListeningNow(store: Store): Promise<Listening | undefined> {
  return await listeningNow(store)
}
