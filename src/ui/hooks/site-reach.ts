import type { BadEvidence } from '../../adapters/browser/bad-evidence'
import { notGranted } from '../../adapters/browser/front-page'
import { isRegistered } from '../../adapters/browser/page-scripts'
import type { PageOrigin } from '../../core/contract/ids'
import type { SiteTroubles } from '../sites/site-troubles'

/** Why our scripts do not come into pages of a site that is on; undefined: they do. */
export async function siteOutOfReach(origin: PageOrigin): Promise<'no-permission' | 'not-registered' | undefined> {
  if ((await notGranted([origin])).length > 0) return 'no-permission'
  return (await isRegistered(origin)) ? undefined : 'not-registered'
}

/** What a site told that cannot be, and what went wrong in a part of ours there, as its light says it. */
export function troublesOf(bad: BadEvidence | undefined): { readonly troubles?: SiteTroubles } {
  return bad ? { troubles: { impossible: bad.count, hookErrors: bad.hookErrors } } : {}
}
