import type { VaultId } from '../../../core/contract/ids'

/**
 * Where the keys of an unlocked passphrase vault lie while the shift lasts, out of the database: chrome.storage.session,
 * trusted contexts only. So a worker that was killed reopens the vault without asking, and a closed browser forgets it.
 */
export interface OpenKeysPort {
  read(vault: VaultId): Promise<string | undefined>
  write(vault: VaultId, keys: string): Promise<void>
  clear(vault: VaultId): Promise<void>
}

/** For tests, and for a context without session storage: forgets all when it ends. */
export function openKeysInMemory(): OpenKeysPort {
  const keys = new Map<VaultId, string>()
  return {
    read: async (vault) => keys.get(vault),
    write: async (vault, text) => void keys.set(vault, text),
    clear: async (vault) => void keys.delete(vault),
  }
}
