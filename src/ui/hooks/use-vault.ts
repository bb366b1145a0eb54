import { useLive } from '../../adapters/store/read/live'
import { readVault, type VaultState } from '../../adapters/store/read/read-vault'
import type { LineId } from '../../core/contract/ids'
import { reader } from './reader'

/** Whether customer records have a passphrase, and whether they are open. Absent: being looked at. */
export function useVault(line: LineId): VaultState | undefined {
  return useLive(reader(), (store) => readVault(store, line), [line]).value
}
