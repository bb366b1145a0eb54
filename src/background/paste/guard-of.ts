import { keptLines } from '../../adapters/store/read/kept-lines'
import type { LineId, VaultId } from '../../core/contract/ids'
import { clientName } from '../../core/leaving/client-name'
import type { PageGuard } from '../../core/paste-guard/guard-messages'
import type { Desk } from '../desk'

/** Undefined: one client alone is on this seat, or none; nothing can be pasted into another's. */
export async function guardOf(desk: Desk): Promise<PageGuard | undefined> {
  const lines = await keptLines(desk.store)
  const vaults = new Set(await Promise.all(lines.map(({ id }) => vaultOf(desk, id))))
  return vaults.size > 1 ? { isStopping: desk.settings.pasteGuard === 'stop' } : undefined
}

export async function vaultOf({ store }: Desk, line: LineId): Promise<VaultId> {
  return (await store.keyring.forLine(line)).vault
}

/** As an agent calls it: by the client's name, or by its lines of business. */
export async function nameOfClient(desk: Desk, vault: VaultId): Promise<string> {
  const client = (await desk.store.db.vaults.get(vault))?.client
  if (client !== undefined) return client
  const lines = await keptLines(desk.store)
  const own = await Promise.all(lines.map(async (line) => ((await vaultOf(desk, line.id)) === vault ? [line] : [])))
  return clientName(own.flat(), desk.settings.language)
}
