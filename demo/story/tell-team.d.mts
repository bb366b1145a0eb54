import type { Team } from '../team/open-team.mjs'

export function tellTeam(team: Team & { readonly folder: string; readonly show: (line: string) => void }): Promise<void>
