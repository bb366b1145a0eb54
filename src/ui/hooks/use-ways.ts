import { useLive } from '../../adapters/store/read/live'
import { readWays, type WaysSeen } from '../../adapters/store/read/read-ways'
import type { Settings } from '../../core/contract/settings'
import { hostsOfWays } from '../../core/team/hosts-of-ways'
import { reader } from './reader'
import { useNotGranted } from './use-not-granted'
import type { FolderSeen } from '../ways/folder-line'
import { useTeamFolder } from './use-team-folder'

export interface Ways {
  readonly seen: WaysSeen
  readonly folder: FolderSeen
  /** Whether the browser does not allow the address of a way yet. */
  readonly missing: { readonly in: boolean; readonly out: boolean }
}

const NOTHING: WaysSeen = { in: undefined, out: undefined, waiting: 0, changedElsewhere: [], notTaken: [] }

/** How it stands with where packs come from and files go. */
export function useWays({ ways }: Pick<Settings, 'ways'>): Ways {
  const live = useLive(reader(), readWays, [])
  const missing = useNotGranted(hostsOfWays(ways))
  const isMissing = (address: string) => hostsOfWays({ address, uploadAddress: '' }).some((host) => missing.includes(host))
  return {
    seen: live.value ?? NOTHING, folder: useTeamFolder(ways.to === 'folder' ? 'readwrite' : 'read'),
    missing: { in: isMissing(ways.address), out: isMissing(ways.uploadAddress) },
  }
}
