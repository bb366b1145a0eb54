import { useLive } from '../../adapters/store/read/live'
import { readVaultsOpen } from '../../adapters/store/read/read-vaults-open'
import { reader } from './reader'

/** Absent: being read. */
export function useVaultOpen(): boolean | undefined {
  return useLive(reader(), readVaultsOpen, []).value
}
