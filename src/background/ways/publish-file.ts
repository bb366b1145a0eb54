import { queueOutgoing } from '../../adapters/store/way-rows'
import type { Desk } from '../desk'

/**
 * Queues a file for the place that is chosen, and keeps it until it lies there: `askWays` writes it, at once or when the place is there
 * again. `isGuarded`: never over what this desk has not seen; for files that more than one desk writes.
 */
export async function publishFile({ store, now }: Pick<Desk, 'store' | 'now'>, name: string, bytes: Uint8Array<ArrayBuffer>, isGuarded: boolean) {
  return await queueOutgoing(store, { name, bytes, queuedAt: now(), isGuarded })
}
