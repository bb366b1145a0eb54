import { readSettings } from '../adapters/browser/settings-storage'
import { reader } from '../ui/hooks/reader'
import { readOpening } from './read-opening'

/** Begun when the panel's script begins: imported before all that draws. Whoever draws it hears of a failure. */
reader().catch(() => undefined)
export const firstSettings = readSettings()
export const firstOpening = firstSettings.then(readOpening)
firstOpening.catch(() => undefined)
