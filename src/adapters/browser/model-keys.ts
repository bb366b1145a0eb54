import type { ModelProfileId } from '../../core/contract/ids'

const KEY = 'model-keys'

/**
 * The keys of the models' servers, in a record of their own that no page of ours reads and no backup holds. Only the background
 * may import this (a rule of the import check); everybody else is told that there is one, and how it ends.
 */
export const modelKeys = {
  async read(profile: ModelProfileId): Promise<string | undefined> {
    return (await readAll())[profile]
  },
  async write(profile: ModelProfileId, key: string): Promise<void> {
    await chrome.storage.local.set({ [KEY]: { ...(await readAll()), [profile]: key } })
  },
  async clear(profile: ModelProfileId): Promise<void> {
    const { [profile]: _gone, ...kept } = await readAll()
    await chrome.storage.local.set({ [KEY]: kept })
  },
}

async function readAll(): Promise<Readonly<Record<string, string>>> {
  const stored = await chrome.storage.local.get(KEY)
  return (stored[KEY] as Record<string, string> | undefined) ?? {}
}
