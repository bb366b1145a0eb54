import { useCallback, useEffect, useState } from 'react'
import { askToKeepData, readStorageState, type StorageState } from '../../adapters/browser/storage-state'

/** How much is on the disk, and whether the browser keeps it. Absent: being looked at. */
export function useStorageState(): { readonly state: StorageState | undefined; readonly ask: () => Promise<boolean> } {
  const [state, setState] = useState<StorageState>()
  useEffect(() => void readStorageState().then(setState), [])
  const ask = useCallback(async () => {
    const isKept = await askToKeepData()
    setState(await readStorageState())
    return isKept
  }, [])
  return { state, ask }
}
