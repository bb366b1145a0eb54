import { orderDocument } from '../../adapters/browser/tabs'
import type { CallRow } from '../../adapters/store/rows'
import { electSurface, type Surface, type TabCandidate } from '../../core/calls/elect-surface'
import type { PopReceipt } from '../../core/contract/facts'
import type { PopOrder, PopScene } from '../../core/contract/replies'
import type { Desk } from '../desk'
import { awaitPop } from './await-pop'
import { notifyOfRing } from './notify-of-ring'
import { readPops, tabCandidates, type PopPlaces } from './pop-places'
import { readScene } from './read-scene'
import { rememberAnnouncement } from './remember-announcement'

/**
 * The one pop of a call: in the elected tab, else in the open panel, else as a notification. A document that does not answer
 * is struck off and the next surface elected. What is shown is remembered afterwards, out of the way of the ring.
 */
export async function announceCall(desk: Desk, call: CallRow, how: Announcing): Promise<void> {
  // A frame from before a reload of the extension, or of a page that was left: known still, and not there any more.
  const gone: string[] = []
  let shown = await show(desk, call, how, gone)
  if (how.isSaved && shown.surface.surface === 'notification') {
    const again = () => ({ ...how.places, pops: readPops(desk) })
    const isReady = async () => (await tabCandidates(again())).some((each) => canShow(each) && !gone.includes(each.document))
    if (!(await awaitPop(desk, call, how.places.tabs, isReady))) return
    shown = await show(desk, call, { isSaved: true, places: again() }, gone)
  }
  const { surface, scene } = shown
  if (surface.surface === 'notification') await notifyOfRing(desk, call)
  await rememberAnnouncement(desk, call, surface, scene, receiptOf(call, surface, scene, how.isSaved))
}

interface Announcing {
  readonly isSaved: boolean
  readonly places: PopPlaces
  readonly known?: readonly CallRow[] | undefined
}

const canShow = ({ isActive, isWindowFocused }: TabCandidate): boolean => isActive && isWindowFocused

/** A worker that died after its pop was painted, and before it wrote that down, left it standing: it does not come up elsewhere. */
function standing({ pop }: CallRow, candidates: readonly TabCandidate[]): readonly TabCandidate[] {
  const where = pop.state === 'announced' ? pop.document : undefined
  return where === undefined ? candidates : candidates.filter(({ document }) => document === where)
}

/** Shows it in the first of the elected surfaces that takes it; documents that do not answer are added to `gone`. */
async function show(desk: Desk, call: CallRow, { isSaved, places, known }: Announcing, gone: string[]): Promise<{ readonly surface: Surface; readonly scene: PopScene | undefined }> {
  const [candidates, isOpen, scene] = await Promise.all([tabCandidates(places), places.isPanelOpen, readScene(desk, [call], isSaved, known)])
  for (;;) {
    const surface = electSurface(standing(call, candidates), isOpen, gone)
    if (surface.surface !== 'tab' || !scene) return { surface, scene }
    const order: PopOrder = { callside: 1, order: 'pop/show', scene: { ...scene, receipt: receiptOf(call, surface, scene, isSaved) } }
    if (await orderDocument(surface.tab, surface.document, order)) return { surface, scene }
    gone.push(surface.document)
  }
}

function receiptOf(call: CallRow, surface: Surface, scene: PopScene | undefined, isSaved: boolean): PopReceipt {
  const match = scene?.primary.match
  return {
    detectors: [...new Set(call.legs.map((leg) => leg.detector))],
    rule: match && 'rule' in match ? match.rule : (match?.kind ?? 'none'),
    matched: match?.kind === 'one' ? 1 : match && 'choices' in match ? match.choices.length : 0,
    surface: surface.surface,
    why: surface.why,
    ...(surface.surface === 'tab' && { tab: surface.tab, ...(surface.site && { site: surface.site }) }),
    isSaved,
  }
}
