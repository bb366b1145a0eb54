import { takeNotificationBack } from '../../adapters/browser/notify'
import { bringToFront, visibleTabs } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { Desk } from '../desk'
import { recallInFront } from './recall-in-front'

/** A click on the notification of a ring brings the agent to a page where the card can stand, and the card with it. */
export async function bringPop(desk: Desk, notification: string): Promise<void> {
  await takeNotificationBack(notification)
  if (!notification.startsWith('ring:')) return
  const [visible, pops] = await Promise.all([visibleTabs(), surfacesOf(desk.store, 'pop')])
  const shown = pops.find(({ tab }) => visible.some((each) => each.tab === tab))
  const newest = [...pops].sort((a, b) => b.seenAt - a.seenAt)[0]
  const target = shown ?? newest
  if (!target) return
  await bringToFront(target.tab)
  await recallInFront(desk, undefined, target)
}
