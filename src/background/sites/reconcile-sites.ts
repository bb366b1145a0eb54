import { readSettings } from '../../adapters/browser/settings-storage'
import { hostPattern, isGranted, registerPageScripts } from '../../adapters/browser/page-scripts'
import type { PageOrigin } from '../../core/contract/ids'
import type { SiteProblem } from '../../core/contract/replies'
import { enabledOrigins } from '../../core/settings/enabled-sites'

/**
 * Makes the registered scripts equal to granted hosts × sites that are switched on, as the settings say when its turn comes.
 * Idempotent; run at the top of the worker, at install and start-up, when a permission comes or goes, and when a site is
 * switched on or off.
 */
export async function reconcileSites(): Promise<readonly SiteProblem[]> {
  const problems: SiteProblem[] = []
  try {
    await registerPageScripts(async () => {
      const origins = enabledOrigins(await readSettings())
      const granted = await grantedOf(origins)
      problems.push(...origins.filter((origin) => !granted.includes(origin)).map((origin) => ({ kind: 'no-permission', origin }) as const))
      return patternsOf(granted)
    })
  } catch (error) {
    problems.push({ kind: 'not-registered', detail: error instanceof Error ? error.message : String(error) })
  }
  return problems
}

export async function grantedOf(origins: readonly PageOrigin[]): Promise<readonly PageOrigin[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted(origin)))
  return origins.filter((_, index) => granted[index])
}

export function patternsOf(origins: readonly PageOrigin[]): readonly string[] {
  return [...new Set(origins.map(hostPattern))].sort()
}
