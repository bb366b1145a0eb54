import { useEffect, useState } from 'react'
import { askForHosts, notGranted, watchHosts } from '../../adapters/browser/front-page'
import type { PageOrigin } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import type { Reply } from './reply'

interface MissingHosts {
  readonly missing: readonly PageOrigin[]
  readonly onGrant: () => Promise<Reply>
}

/** The sites that a policy lists, with their frames, as far as the browser does not allow them yet. */
export function useMissingHosts({ sites, decided }: Settings): MissingHosts {
  const [missing, setMissing] = useState<readonly PageOrigin[]>([])
  const listed = (Object.keys(decided.sites) as PageOrigin[]).flatMap((origin) => [origin, ...(sites[origin]?.frameOrigins ?? [])])
  const key = listed.join(' ')
  useEffect(() => {
    const look = () => void notGranted(key === '' ? [] : (key.split(' ') as PageOrigin[])).then(setMissing)
    look()
    return watchHosts(look)
  }, [key])
  return { missing, onGrant: async () => ((await askForHosts(missing)) ? done(undefined) : refused('no-permission')) }
}
