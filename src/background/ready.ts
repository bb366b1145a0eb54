import { openKeys } from '../adapters/browser/open-keys'
import { onSettingsChanged, readSettings } from '../adapters/browser/settings-storage'
import { openStore, type Store } from '../adapters/store/open-store'
import { openPracticeStore } from '../adapters/store/practice/practice-store'
import type { EpochMs } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import { practiceSettings } from '../core/practice/practice-settings'
import type { Desk } from './desk'

// Caches of the database and of storage, made anew by every worker that wakes.
let store: Promise<Store> | undefined
let settings: Promise<Settings> | undefined
let practiceStore: Promise<Store> | undefined

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

/** The desk of practice, opened when it is first asked for. */
export async function readyToPractise(): Promise<Desk> {
  const real = await ready()
  practiceStore ??= openPracticeStore(real.store, { openKeys, role: 'writer' })
  try {
    return { ...real, store: await practiceStore, settings: practiceSettings(real.settings), isPractice: true }
  } catch (problem) {
    practiceStore = undefined
    throw problem
  }
}

/** Called once, at the top of the worker. */
export function forgetSettingsWhenChanged(): void {
  onSettingsChanged(() => {
    settings = undefined
  })
}
