import { hostPattern, isGranted, registerPageScripts } from '../../adapters/browser/page-scripts'
import type { PageOrigin } from '../../core/contract/ids'
import type { SiteProblem } from '../../core/contract/replies'
import type { Settings } from '../../core/contract/settings'
import { enabledOrigins } from '../../core/settings/enabled-sites'

/**
 * Makes the registered scripts equal to granted hosts × sites that are switched on. Idempotent; run at the top of the worker,
 * at install and start-up, when a permission comes or goes, and when a site is switched on or off.
 */
export async function reconcileSites(settings: Settings): Promise<readonly SiteProblem[]> {
  const origins = enabledOrigins(settings)
  const granted = await Promise.all(origins.map((origin) => isGranted(origin)))
  const problems: SiteProblem[] = origins.filter((_, index) => !granted[index]).map((origin) => ({ kind: 'no-permission', origin }))
  try {
    await registerPageScripts(patternsOf(origins.filter((_, index) => granted[index])))
  } catch (error) {
    problems.push({ kind: 'not-registered', detail: error instanceof Error ? error.message : String(error) })
  }
  return problems
}

export function patternsOf(origins: readonly PageOrigin[]): readonly string[] {
  return [...new Set(origins.map(hostPattern))].sort()
}
