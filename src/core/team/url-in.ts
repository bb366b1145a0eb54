import type { TeamAddress } from './read-team-address'
import { isTeamFileName } from './team-file-names'

/** Where a file is. An address that is one file is a whole pack, of whichever line. Undefined: there can be none of that name. */
export function urlIn({ url, isOneFile }: TeamAddress, name: string): string | undefined {
  if (!isTeamFileName(name)) return undefined
  if (isOneFile) return name.startsWith('packs/') && name.endsWith('.callside-pack') ? url : undefined
  return url + name.split('/').map(encodeURIComponent).join('/')
}
