import type { VaultId } from '../../core/contract/ids'

/** Keys of an unlocked vault, for as long as the browser runs: in memory, trusted contexts only, so that a killed worker still pops. */
export const openKeys = {
  async read(vault: VaultId): Promise<string | undefined> {
    const stored = await chrome.storage.session.get(vault)
    return stored[vault] as string | undefined
  },
  async write(vault: VaultId, keys: string): Promise<void> {
    await chrome.storage.session.set({ [vault]: keys })
  },
  async clear(vault: VaultId): Promise<void> {
    await chrome.storage.session.remove(vault)
  },
}
