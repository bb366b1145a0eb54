import type { LineId } from '../../../core/contract/ids'
import type { VaultRow } from '../rows'

type Placed = Pick<VaultRow, 'lines' | 'client'>

/** Holds every line that no vault names. A client's vault never does, not even one that has lost its last line. */
export const isCommonVault = ({ lines, client }: Placed): boolean => lines.length === 0 && client === undefined

/** The vault of a line of business: the one that names it, else the common one. */
export function vaultOfLine<V extends Placed>(vaults: readonly V[], line: LineId): V | undefined {
  return vaults.find(({ lines }) => lines.includes(line)) ?? vaults.find(isCommonVault)
}
