import { openKeys } from '../adapters/browser/open-keys'
import { onSettingsChanged, readSettings } from '../adapters/browser/settings-storage'
import { openStore, type Store } from '../adapters/store/open-store'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { Desk } from './desk'

// Caches of the database and of storage, made anew by every worker that wakes.
let store: Promise<Store> | undefined
let settings: Promise<Settings> | undefined

/** The gate every message and event passes: database open, settings read. A database that would not open is tried again. */
export async function ready(): Promise<Desk> {
  store ??= openStore({ openKeys, role: 'writer' })
  settings ??= readSettings()
  try {
    const [open, known] = await Promise.all([store, settings])
    return { store: open, settings: known, now: () => Date.now() as EpochMs, newId: open.newId }
  } catch (problem) {
    store = undefined
    settings = undefined
    throw problem
  }
}

/** Called once, at the top of the worker. */
export function forgetSettingsWhenChanged(): void {
  onSettingsChanged(() => {
    settings = undefined
  })
}
