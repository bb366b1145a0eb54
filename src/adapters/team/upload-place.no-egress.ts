import { refused } from '../../core/contract/result'
import type { TeamPlace } from '../../core/team/team-place'

/** The build without egress writes to a folder and into files, and has no way to an address. */
export const uploadPlace = (): TeamPlace => ({ kind: 'upload', read: () => Promise.resolve(refused('no-permission')) })
