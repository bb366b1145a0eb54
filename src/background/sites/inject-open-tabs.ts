import { injectIntoTab, tabsOf } from '../../adapters/browser/page-scripts'
import type { PageOrigin } from '../../core/contract/ids'
import type { SiteProblem } from '../../core/contract/replies'
import { grantedOf, patternsOf } from './reconcile-sites'

/** Tabs that are open already work at once, without a reload. The new scripts take over from older ones of ours. */
export async function injectOpenTabs(origins: readonly PageOrigin[]): Promise<readonly SiteProblem[]> {
  const tabs = await tabsOf(patternsOf(await grantedOf(origins)))
  const reached = await Promise.all(tabs.map((tab) => injectIntoTab(tab).then(() => true, () => false)))
  return tabs.filter((_, index) => !reached[index]).map((tab) => ({ kind: 'tab-not-reached', tab }))
}
