import type { Role, Settings } from '../contract/settings'

/**
 * Whose desk this is. One that nobody paired and no policy speaks of is its own lead; pairing makes it an agent's (`settings.role`),
 * and a certificate for its key a lead's.
 */
export function roleOf({ role }: Pick<Settings, 'role'>): Role {
  return role ?? 'lead'
}

/** May a client's data be taken out or destroyed here? A desk that nobody paired has no other admin than who sits there. */
export const mayLetGo = ({ role }: Pick<Settings, 'role'>): boolean => role === undefined || role === 'admin'

/** May what is published be changed here? Asked in the background for every order, and by the pages for their words. */
export const mayEdit = (settings: Pick<Settings, 'role'>): boolean => roleOf(settings) !== 'agent'
