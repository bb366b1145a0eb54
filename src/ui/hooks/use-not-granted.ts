import { useEffect, useState } from 'react'
import { notGranted, watchHosts } from '../../adapters/browser/front-page'
import type { PageOrigin } from '../../core/contract/ids'

/** Of these, the ones that the browser does not allow, as long as it does not. */
export function useNotGranted(origins: readonly PageOrigin[]): readonly PageOrigin[] {
  const [missing, setMissing] = useState<readonly PageOrigin[]>([])
  const key = origins.join(' ')
  useEffect(() => {
    const look = () => void notGranted(key === '' ? [] : (key.split(' ') as PageOrigin[])).then(setMissing)
    look()
    return watchHosts(look)
  }, [key])
  return missing
}
