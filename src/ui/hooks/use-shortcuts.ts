import { useEffect, useState } from 'react'
import { readShortcuts, type Shortcut } from '../../adapters/browser/shortcuts'

/** Read again when the page is come back to: they are changed on a page of the browser's. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts)
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  return shortcuts
}
