import { openCalls } from '../../adapters/store/calls'
import { orderDocument } from '../../adapters/browser/tabs'
import { takeNotificationBack } from '../../adapters/browser/notify'
import type { CallRow } from '../../adapters/store/rows'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { PopOrder } from '../../core/contract/replies'
import type { Desk } from '../desk'
import { ringNotification } from './notify-of-ring'
import { readScene } from './read-scene'

/** Draws the pop anew where it stands, and takes it away everywhere else. Changes nothing; may be repeated. */
export async function refreshScene(desk: Desk, fresh: readonly CallRow[], isSaved = true): Promise<void> {
  if (desk.isPractice) return
  const scene = await readScene(desk, fresh, isSaved)
  const [calls, pops] = await Promise.all([openCalls(desk.store).catch(() => []), surfacesOf(desk.store, 'pop')])
  const standing = scene && documentOf([...fresh, ...calls])
  const hide: PopOrder = { callside: 1, order: 'pop/hide' }
  await Promise.all(
    pops.map(({ tab, document }) =>
      orderDocument(tab, document, scene && document === standing ? { callside: 1, order: 'pop/show', scene } : hide),
    ),
  )
  const notified = [...fresh, ...calls].filter(({ receipt }) => receipt?.surface === 'notification')
  const over = notified.filter(({ phase }) => phase !== 'ringing' && phase !== 'dialing')
  await Promise.all(over.map(({ id }) => takeNotificationBack(ringNotification(id))))
}

/** The document in which the pop of the live calls stands: where it was shown or recalled last. */
export function documentOf(calls: readonly CallRow[]): string | undefined {
  return calls
    .flatMap(({ pop, phase }) => (pop.state === 'announced' && phase !== 'ended' && pop.document ? [{ at: pop.at, document: pop.document }] : []))
    .sort((a, b) => b.at - a.at)[0]?.document
}
