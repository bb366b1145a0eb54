import type { VaultSeen } from '../../../core/settings/vault-seen'
import { vaultOfLine } from '../sealing/vault-of-line'
import type { Store } from '../store'
import { keptLines } from './kept-lines'

/** Every vault that holds a line in use; the common one first, where it holds any or is the only one. */
export async function readVaults(store: Store): Promise<readonly VaultSeen[]> {
  const [rows, lines] = await Promise.all([store.db.vaults.orderBy('id').toArray(), keptLines(store)])
  const seen = await Promise.all(rows.map(async ({ id, client, kdf }): Promise<VaultSeen> => ({
    id, ...(client !== undefined && { client }),
    lines: lines.filter((line) => vaultOfLine(rows, line.id)?.id === id).map((line) => ({ id: line.id, labels: line.labels, ...(line.vault !== client && { meant: { client: line.vault } }) })),
    state: kdf === undefined ? 'none' : (await store.keyring.ofVault(id))?.keys ? 'open' : 'locked',
  })))
  const used = seen.filter(({ lines: own }) => own.length > 0)
  return (used.length > 0 ? used : seen.slice(0, 1)).toSorted((a, b) => Number(a.client !== undefined) - Number(b.client !== undefined))
}
