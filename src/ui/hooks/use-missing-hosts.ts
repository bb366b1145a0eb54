import { askForHosts } from '../../adapters/browser/front-page'
import type { PageOrigin } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import type { Reply } from './reply'
import { useNotGranted } from './use-not-granted'

interface MissingHosts {
  readonly missing: readonly PageOrigin[]
  readonly onGrant: () => Promise<Reply>
}

/** The sites that a policy lists, with their frames, as far as the browser does not allow them yet. */
export function useMissingHosts({ sites, decided }: Settings): MissingHosts {
  const listed = (Object.keys(decided.sites) as PageOrigin[]).flatMap((origin) => [origin, ...(sites[origin]?.frameOrigins ?? [])])
  const missing = useNotGranted(listed)
  return { missing, onGrant: async () => ((await askForHosts(missing)) ? done(undefined) : refused('no-permission')) }
}
