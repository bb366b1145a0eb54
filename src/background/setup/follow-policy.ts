import { enabledOrigins } from '../../core/settings/enabled-sites'
import type { Desk } from '../desk'
import { injectOpenTabs } from '../sites/inject-open-tabs'
import { quietenPages } from '../sites/switch-site'
import { reconcileSites } from '../sites/reconcile-sites'
import { seedGivenLines } from './seed-given-lines'

/** The policy changed in mid-shift: its lines are there, its sites come on, and those it took away go quiet. */
export async function followPolicy(desk: Desk): Promise<void> {
  await seedGivenLines(desk)
  await reconcileSites()
  await injectOpenTabs(enabledOrigins(desk.settings))
  await quietenPages(desk)
}
