import { readBadEvidence } from '../../adapters/browser/bad-evidence'
import { notGranted, type FrontPage } from '../../adapters/browser/front-page'
import { hostPattern } from '../../adapters/browser/page-scripts'
import { sendCommand } from '../../adapters/browser/send-command'
import { enabledOrigins, siteOf } from '../../core/settings/enabled-sites'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { SiteState } from '../sites/site-light'
import { siteOutOfReach, troublesOf } from './site-reach'

/** A page that was just switched on, or is loading, may take so long until its sensor has told of itself. */
const MAX_LOOKS = 6
const LOOK_EVERY_MS = 250

/** On, off, or cannot see and why. */
export async function readSiteState({ tab, origin, frameOrigins }: FrontPage, settings: Settings): Promise<SiteState> {
  if (!origin) return { kind: 'cannot-see', why: 'not-a-web-page' }
  const site = siteOf(settings, origin, origin)
  if (!site?.profile.isOn) return { kind: 'off', origin }
  const more = { isDecided: settings.decided.sites[site.origin] !== undefined, ...troublesOf((await readBadEvidence())[site.origin]) }
  const why = await siteOutOfReach(origin)
  if (why) return { kind: 'cannot-see', origin, why, ...more }
  if (tab !== undefined && !(await isHeard(tab))) return { kind: 'cannot-see', origin, why: 'tab-not-reached', ...more }
  return { kind: 'on', origin, unseenFrames: await unseen(frameOrigins, settings), ...more }
}

/** Not allowed by the browser, or allowed for another site and not for this one. */
async function unseen(frameOrigins: readonly PageOrigin[], settings: Settings): Promise<readonly PageOrigin[]> {
  const patterns = new Set(enabledOrigins(settings).map(hostPattern))
  const lacking = new Set(await notGranted(frameOrigins))
  return frameOrigins.filter((frame) => lacking.has(frame) || !patterns.has(hostPattern(frame)))
}

async function isHeard(tab: number): Promise<boolean> {
  for (let looks = 1; ; looks++) {
    const reply = await sendCommand('site/look-at', { tab })
    if ((reply.ok && reply.value.isHeard) || looks >= MAX_LOOKS) return reply.ok && reply.value.isHeard
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
