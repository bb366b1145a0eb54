import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { electSurface } from '../../core/calls/elect-surface'
import { recallPop } from '../../core/calls/pop-of-call'
import { primaryCall } from '../../core/calls/primary-call'
import type { CallId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { lookForPlaces, tabCandidates } from './pop-places'
import { refreshScene } from './refresh-scene'

/** Shows the card in the tab that is in front now. `target`: the document that was just brought to the front, which the browser may not report as focused yet. */
export async function recallInFront(desk: Desk, id: CallId | undefined, target?: PopDocument): Promise<boolean> {
  const where = target ? { document: target.document, tab: target.tab } : await documentInFront(desk)
  const written = await commit(desk.store, async (calls) => {
    const live = calls.filter(({ phase }) => phase !== 'ended')
    const call = id ? live.find((each) => each.id === id) : primaryCall(live)
    // Nowhere to stand: it stays as it is, and the next press of the key is a recall again.
    if (!call || where.document === undefined) return { value: undefined }
    const back = recallPop(call, desk.now())
    const next: CallRow = { ...back, pop: back.pop.state === 'announced' ? { ...back.pop, ...where } : back.pop }
    return { value: next, alongside: (tables) => tables.calls.put(next) }
  })
  if (!written.ok || !written.value) return false
  await refreshScene(desk, [])
  return true
}

interface PopDocument {
  readonly document: string
  readonly tab: number
}

async function documentInFront(desk: Desk): Promise<Partial<PopDocument>> {
  const surface = electSurface(await tabCandidates(lookForPlaces(desk)), false)
  return surface.surface === 'tab' ? { document: surface.document, tab: surface.tab } : {}
}
