import { useEffect, useState } from 'react'
import { onSettingsChanged, readSettings } from '../../adapters/browser/settings-storage'
import type { Settings } from '../../core/contract/settings'

/** Absent: being read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    const read = () => void readSettings().then(setSettings)
    read()
    return onSettingsChanged(read)
  }, [])
  return settings
}
