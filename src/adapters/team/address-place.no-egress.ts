import { refused } from '../../core/contract/result'
import type { TeamPlace } from '../../core/team/team-place'

/** The build without egress reads from a folder and from files, and has no way to an address. */
export const addressPlace = (): TeamPlace => ({ kind: 'address', read: () => Promise.resolve(refused('no-permission')) })
