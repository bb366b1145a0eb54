import { isPanelOpen } from '../../adapters/browser/panel'
import { orderDocument, type visibleTabs } from '../../adapters/browser/tabs'
import type { CallRow } from '../../adapters/store/rows'
import { surfacesOf } from '../../adapters/store/surfaces'
import { electSurface, type Surface, type TabCandidate } from '../../core/calls/elect-surface'
import type { PopReceipt } from '../../core/contract/facts'
import type { PopOrder, PopScene } from '../../core/contract/replies'
import type { Desk } from '../desk'
import { awaitPop } from './await-pop'
import { notifyOfRing } from './notify-of-ring'
import { readScene } from './read-scene'
import { rememberAnnouncement } from './remember-announcement'

export type VisibleTabs = ReturnType<typeof visibleTabs>

/**
 * The one pop of a call: in the elected tab, else in the open panel, else as a notification. A document that does not answer
 * is struck off and the next surface elected. What is shown is remembered afterwards, out of the way of the ring.
 */
export async function announceCall(desk: Desk, call: CallRow, { isSaved, tabs }: { readonly isSaved: boolean; readonly tabs: VisibleTabs }): Promise<void> {
  let [candidates, isOpen, scene] = await Promise.all([tabCandidates(desk, tabs), isPanelOpen(), readScene(desk, [call], isSaved)])
  if (isSaved && !isOpen && !candidates.some(canShow)) {
    const isStillDue = await awaitPop(desk, call, tabs, async () => (await tabCandidates(desk, tabs)).some(canShow))
    if (!isStillDue) return
    ;[candidates, isOpen, scene] = await Promise.all([tabCandidates(desk, tabs), isPanelOpen(), readScene(desk, [call], isSaved)])
  }
  const receiptAt = (surface: Surface) => receiptOf(call, surface, scene, isSaved)
  const surface = await show(standing(call, candidates), isOpen, scene, receiptAt)
  if (surface.surface === 'notification') await notifyOfRing(desk, call)
  await rememberAnnouncement(desk, call, surface, scene, receiptAt(surface))
}

const canShow = ({ isActive, isWindowFocused }: TabCandidate): boolean => isActive && isWindowFocused

/** A worker that died after its pop was painted, and before it wrote that down, left it standing: it does not come up elsewhere. */
function standing({ pop }: CallRow, candidates: readonly TabCandidate[]): readonly TabCandidate[] {
  const where = pop.state === 'announced' ? pop.document : undefined
  return where === undefined ? candidates : candidates.filter(({ document }) => document === where)
}

export async function tabCandidates(desk: Desk, tabs: VisibleTabs): Promise<readonly TabCandidate[]> {
  const [visible, pops] = await Promise.all([tabs, surfacesOf(desk.store, 'pop')])
  return pops.flatMap(({ tab, document }) => {
    const seen = visible.find((each) => each.tab === tab)
    return seen ? [{ tab, document, isActive: true, isWindowFocused: seen.isWindowFocused }] : []
  })
}

async function show(
  candidates: readonly TabCandidate[], isPanelOpen: boolean, scene: PopScene | undefined, receiptAt: (surface: Surface) => PopReceipt,
): Promise<Surface> {
  const refused: string[] = []
  for (;;) {
    const surface = electSurface(candidates, isPanelOpen, refused)
    if (surface.surface !== 'tab' || !scene) return surface
    const order: PopOrder = { callside: 1, order: 'pop/show', scene: { ...scene, receipt: receiptAt(surface) } }
    if (await orderDocument(surface.tab, surface.document, order)) return surface
    refused.push(surface.document)
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
    ...(surface.surface === 'tab' && { tab: surface.tab }),
    isSaved,
  }
}
