import type { Settings } from '../../core/contract/settings'
import { withDefaults, withPolicy } from '../../core/settings/settings-with-policy'

const KEY = 'settings'

/** The agent's settings under the enterprise's policy. Trusted contexts only: content scripts never see them. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([chrome.storage.local.get(KEY), readPolicy()])
  return withPolicy(withDefaults(stored[KEY] as Partial<Settings> | undefined), policy)
}

// Two commands at once must not undo each other; only the background writes settings, and there is one of it.
let lastChange: Promise<unknown> = Promise.resolve()
const tellers = new Set<() => void>()

/**
 * Scripts in somebody's page may read storage.local unless they are shut out. The browser may forget it with an installation, and keeps
 * it over the end of the worker and its own start (seen in Chromium 156). Firefox cannot.
 */
export async function shutOutPages(): Promise<void> {
  const { local } = chrome.storage as { readonly local: Partial<Pick<chrome.storage.StorageArea, 'setAccessLevel'>> }
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** What the agent chose; what policy says stays out of it, so that it ends with the policy. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const stored = await chrome.storage.local.get(KEY)
    const chosen = change(withDefaults(stored[KEY] as Partial<Settings> | undefined))
    await chrome.storage.local.set({ [KEY]: chosen })
    // The browser's own event may come after the next message that has to know of it.
    for (const tell of tellers) tell()
    return withPolicy(chosen, await readPolicy())
  })
  lastChange = changed.catch(() => undefined)
  return changed
}

export function onSettingsChanged(tell: () => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if ((area === 'local' && KEY in changes) || area === 'managed') tell()
  }
  tellers.add(tell)
  chrome.storage.onChanged.addListener(listener)
  return () => {
    tellers.delete(tell)
    chrome.storage.onChanged.removeListener(listener)
  }
}

/** The enterprise's policy came, changed or went. */
export function onPolicyChanged(tell: () => void): void {
  chrome.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') tell()
  })
}

async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await chrome.storage.managed.get(null)
  } catch {
    // Firefox rejects where no policy is installed.
    return {}
  }
}
