import type { Role, Settings } from '../contract/settings'

/**
 * Whose desk this is. One that nobody paired and no policy speaks of is its own lead; pairing makes it an agent's (`settings.role`),
 * and a certificate for its key a lead's.
 */
export function roleOf({ role }: Pick<Settings, 'role'>): Role {
  return role ?? 'lead'
}

/** May what is published be changed here? Asked in the background for every order, and by the pages for their words. */
export const mayEdit = (settings: Pick<Settings, 'role'>): boolean => roleOf(settings) !== 'agent'
