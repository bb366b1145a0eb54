import { commit } from '../../adapters/store/calls'
import type { SenderPlace } from '../../adapters/browser/bus'
import { findByToken, forgetDocument, putSurface, surfacesOf } from '../../adapters/store/surfaces'
import type { CallRow } from '../../adapters/store/rows'
import { done } from '../../core/contract/result'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { readScene } from './read-scene'

/** A placer put our page into its document and tells the token it will hand to it. */
export const placePop: Handler<'pop/place'> = async (desk, { token }, place) => {
  await putSurface(desk.store, { document: place.document, part: 'placer', tab: place.tab, frame: place.frame, origin: place.origin, token, seenAt: desk.now() })
  return done(undefined)
}

/**
 * Our page in a frame asks whether it stands where our placer put it. Any page may embed it, so only the token decides: it is
 * known to the placer, to the background, and to the document the placer handed it to. A page reloaded during a call gets the
 * pop back in the tab where it was; that is the same pop, not a second one.
 */
export const greetPop: Handler<'pop/hello'> = async (desk, { token }, place) => {
  const placer = await findByToken(desk.store, token)
  if (!placer || placer.part !== 'placer' || placer.tab !== place.tab || place.frame === 0) return done({ isOurs: false })
  await putSurface(desk.store, { document: place.document, part: 'pop', tab: place.tab, frame: place.frame, origin: placer.origin, seenAt: desk.now() })
  await forgetOtherPops(desk, place)
  const moved = await commit(desk.store, async (calls) => {
    const here = calls.filter(({ pop, phase }) => pop.state === 'announced' && pop.tab === place.tab && phase !== 'ended')
    const next = here.map((call): CallRow => ({ ...call, pop: { ...call.pop, document: place.document } as CallRow['pop'] }))
    return { value: next.length, ...(next.length > 0 && { alongside: (tables) => tables.calls.bulkPut(next) }) }
  })
  const scene = moved.ok && moved.value > 0 ? await readScene(desk, [], true) : undefined
  return done({ isOurs: true, ...(scene && { scene }) })
}

/** A tab has one pop: the frame of a page that was left, or that the page took out, would only be asked in vain at each ring. */
async function forgetOtherPops(desk: Desk, { tab, document }: SenderPlace): Promise<void> {
  const pops = await surfacesOf(desk.store, 'pop')
  await Promise.all(pops.filter((each) => each.tab === tab && each.document !== document).map((each) => forgetDocument(desk.store, each.document)))
}
