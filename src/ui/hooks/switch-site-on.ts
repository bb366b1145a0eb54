import { askForHosts } from '../../adapters/browser/front-page'
import { sendCommand } from '../../adapters/browser/send-command'
import type { PageOrigin } from '../../core/contract/ids'
import { refused } from '../../core/contract/result'
import type { Reply } from './reply'

/** In the agent's own click: the browser asks for the site and its frames, all at once, before anything else is awaited. */
export async function switchSiteOn(origin: PageOrigin, frameOrigins: readonly PageOrigin[]): Promise<Reply> {
  if (!(await askForHosts([origin, ...frameOrigins]))) return refused('no-permission')
  return await sendCommand('site/switch-on', { origin, frameOrigins })
}
