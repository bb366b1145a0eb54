import { modelKeys } from '../../adapters/browser/model-keys'
import type { ModelProfileId } from '../../core/contract/ids'

/**
 * Writes a key into its own record, or clears it; a server that moves elsewhere does not take the key along. Answers what is to be known
 * of it: undefined, as it was; empty, none.
 */
export async function keepKey(id: ModelProfileId, key: string | undefined, hasMoved: boolean): Promise<string | undefined> {
  const kept = key?.trim() ?? (hasMoved ? '' : undefined)
  if (kept === '') await modelKeys.clear(id)
  else if (kept !== undefined) await modelKeys.write(id, kept)
  return kept
}
