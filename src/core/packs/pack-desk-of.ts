import type { Settings } from '../contract/settings'
import { given } from '../facts/given'
import { agentOf } from '../settings/agent-of'
import type { PackDesk } from './pack-messages'

/** What a thread has to know of the settings when a pack comes. */
export function packDeskOf(settings: Settings): PackDesk {
  const { decided, site, timeZone } = settings
  return { agent: agentOf(settings), timeZone, lines: decided.lines.map(({ id }) => id), ...given({ site: decided.fields.includes('site') ? site : undefined, trustedRoot: decided.trustedRoot }) }
}
