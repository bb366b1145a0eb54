import type { WayField, WaySettings } from '../contract/ways'

/** As it is until somebody sets it up. A lead's change is with all agents within a quarter of an hour. */
export const NO_TEAM: WaySettings = { from: 'none', to: 'none', address: '', uploadAddress: '', user: '', hasPassword: false, askEveryMinutes: 10, jitterMinutes: 5 }

/** What a policy says of it; what it does not name is chosen at the desk. An address that it gives is used, without being chosen first. */
export type GivenTeam = Partial<Pick<WaySettings, Exclude<WayField, 'from' | 'to'>>>

export function teamUnderPolicy(chosen: WaySettings, given: GivenTeam): WaySettings {
  return {
    ...chosen, ...given, ...waysOf(given),
    // A password goes to the address that it was typed for, and to no other.
    ...(given.uploadAddress !== undefined && given.uploadAddress !== chosen.uploadAddress && { hasPassword: false }),
  }
}

/** What stands as given. Absent: the policy says nothing of it. */
export function decidedTeam(given: GivenTeam): readonly WayField[] | undefined {
  const fields = Object.keys({ ...given, ...waysOf(given) }) as WayField[]
  return fields.length > 0 ? fields : undefined
}

function waysOf({ address, uploadAddress }: GivenTeam): Partial<Pick<WaySettings, 'from' | 'to'>> {
  return { ...(address !== undefined && { from: 'address' as const }), ...(uploadAddress !== undefined && { to: 'upload' as const }) }
}
