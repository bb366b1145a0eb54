import { useEffect, useState } from 'react'
import { onSettingsChanged, readSettings } from '../../adapters/browser/settings-storage'
import type { Settings } from '../../core/contract/settings'

/** Absent: being read. `first`: the first reading, where the page began it before this is drawn. */
export function useSettings(first?: Promise<Settings>): Settings | undefined {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    const read = (reading = readSettings()) => void reading.then(setSettings)
    read(first)
    return onSettingsChanged(() => read())
  }, [first])
  return settings
}
