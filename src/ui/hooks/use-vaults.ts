import { useLive } from '../../adapters/store/read/live'
import { readVaults } from '../../adapters/store/read/read-vaults'
import type { VaultSeen } from '../../core/settings/vault-seen'
import { reader } from './reader'

/** Every client's vault at this desk, with its light. Absent: being looked at. */
export function useVaults(): readonly VaultSeen[] | undefined {
  return useLive(reader(), readVaults, []).value
}
