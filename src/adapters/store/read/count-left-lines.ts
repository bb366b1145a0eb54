import { leftLines } from '../leaving/left-lines'
import type { Store } from '../store'

/** How many lines of business have left this desk. */
export async function countLeftLines(store: Store): Promise<number> {
  return (await leftLines(store)).size
}
