import { orderDocument } from '../../adapters/browser/tabs'
import { readCard } from '../../adapters/store/read/read-card'
import type { CallRow } from '../../adapters/store/rows'
import { electSurface, type Surface, type TabCandidate } from '../../core/calls/elect-surface'
import type { PopReceipt } from '../../core/contract/facts'
import type { PageOrigin } from '../../core/contract/ids'
import type { PopOrder, PopScene } from '../../core/contract/replies'
import type { CardMatch } from '../../core/customers/customer-card'
import { given } from '../../core/facts/given'
import type { Desk } from '../desk'
import { awaitPop } from './await-pop'
import { notifyOfRing } from './notify-of-ring'
import { readPops, tabCandidates, type PopPlaces } from './pop-places'
import { readScene } from './read-scene'
import { rememberAnnouncement, rememberReceipt } from './remember-announcement'

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
  await rememberAnnouncement(desk, call, surface, scene, receiptOf(call, surface, scene?.primary.match, how.isSaved))
}

/** Of a call that is over: its pop was seen, and the worker died before it wrote down whom it showed. In which tab it stood is not known any more. */
export async function rememberSeen(desk: Desk, call: CallRow): Promise<void> {
  const card = await readCard(desk.store, call, desk.settings, desk.now())
  await rememberReceipt(desk, call, receiptOf(call, { surface: 'tab', why: 'visible-focused' }, card?.match, true))
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
    const order: PopOrder = { callside: 1, order: 'pop/show', scene: { ...scene, receipt: receiptOf(call, surface, scene.primary.match, isSaved) } }
    if (await orderDocument(surface.tab, surface.document, order)) return { surface, scene }
    gone.push(surface.document)
  }
}

type ShownOn = Pick<Surface, 'surface' | 'why'> & { readonly tab?: number; readonly site?: PageOrigin }

function receiptOf(call: CallRow, { surface, why, tab, site }: ShownOn, match: CardMatch | undefined, isSaved: boolean): PopReceipt {
  return {
    detectors: [...new Set(call.legs.map((leg) => leg.detector))],
    rule: match && 'rule' in match ? match.rule : (match?.kind ?? 'none'),
    matched: match?.kind === 'one' ? 1 : match && 'choices' in match ? match.choices.length : 0,
    surface, why, ...given({ tab, site }),
    isSaved,
  }
}
