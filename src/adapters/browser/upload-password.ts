import type { PageOrigin } from '../../core/contract/ids'

const KEY = 'upload-password'

/**
 * The password of the address that files are written to, in a record of its own that no page of ours reads and no backup holds. It is
 * for the server that it was typed for, and is not sent to another. Only the background may import this (a rule of the import check).
 */
export const uploadPassword = {
  async read(origin: PageOrigin): Promise<string | undefined> {
    const kept = (await chrome.storage.local.get(KEY))[KEY] as { readonly origin: PageOrigin; readonly password: string } | undefined
    return kept?.origin === origin ? kept.password : undefined
  },
  async write(origin: PageOrigin, password: string): Promise<void> {
    await chrome.storage.local.set({ [KEY]: { origin, password } })
  },
  async clear(): Promise<void> {
    await chrome.storage.local.remove(KEY)
  },
}
