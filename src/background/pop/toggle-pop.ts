import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { dismissPop as dismissed, recallPop as recalled } from '../../core/calls/pop-of-call'
import { electSurface } from '../../core/calls/elect-surface'
import { primaryCall } from '../../core/calls/primary-call'
import type { CallId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { changeCall } from '../calls/change-call'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { lookForPlaces, tabCandidates } from './pop-places'
import { readScene } from './read-scene'
import { refreshScene } from './refresh-scene'

export const dismissPop: Handler<'call/dismiss-pop'> = async (desk, { call }) => {
  await dismiss(desk, call)
  return done(undefined)
}

/** Brings the card back, in the tab that is in front now. */
export const recallPop: Handler<'call/recall-pop'> = async (desk, { call }) => {
  return (await recallInFront(desk, call)) ? done(undefined) : refused('no-such-call')
}

/** The one key that shows and hides the card. */
export async function togglePop(desk: Desk): Promise<void> {
  const scene = await readScene(desk, [], true)
  if (scene) await dismiss(desk, scene.primary.call.id)
  else await recallInFront(desk, undefined)
}

/** `target`: the document that was just brought to the front, which the browser may not report as focused yet. */
export async function recallInFront(desk: Desk, id: CallId | undefined, target?: PopDocument): Promise<boolean> {
  const where = target ? { document: target.document, tab: target.tab } : await documentInFront(desk)
  const written = await commit(desk.store, async (calls) => {
    const live = calls.filter(({ phase }) => phase !== 'ended')
    const call = id ? live.find((each) => each.id === id) : primaryCall(live)
    // Nowhere to stand: it stays as it is, and the next press of the key is a recall again.
    if (!call || where.document === undefined) return { value: undefined }
    const back = recalled(call, desk.now())
    const next: CallRow = { ...back, pop: back.pop.state === 'announced' ? { ...back.pop, ...where } : back.pop }
    return { value: next, alongside: (tables) => tables.calls.put(next) }
  })
  if (!written.ok || !written.value) return false
  await refreshScene(desk, [])
  return true
}

async function dismiss(desk: Desk, id: CallId): Promise<void> {
  await changeCall(desk, id, async (call) => done({ call: dismissed(call, desk.now()) }))
  await refreshScene(desk, [])
}

interface PopDocument {
  readonly document: string
  readonly tab: number
}

async function documentInFront(desk: Desk): Promise<Partial<PopDocument>> {
  const surface = electSurface(await tabCandidates(lookForPlaces(desk)), false)
  return surface.surface === 'tab' ? { document: surface.document, tab: surface.tab } : {}
}
