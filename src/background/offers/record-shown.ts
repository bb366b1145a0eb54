import { commit } from '../../adapters/store/calls'
import { done, type Result } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { offeredIn } from './offered-call'

type Why = 'no-such-call' | 'not-yours' | 'no-such-offer'

/** An impression: what is learnt is how many of these were accepted. Told again for the same call, nothing is written. */
export const recordShown: Handler<'offer/record-shown'> = async (desk, { segment, probability, isExploring, ...named }) => {
  const written = await commit<Result<undefined, Why>>(desk.store, async (calls) => {
    const found = await offeredIn(desk, calls, named)
    if (!found.ok) return { value: found }
    const { call, where } = found.value
    const known = await desk.store.db.offerResults.get([where.contact, where.offer])
    if (known?.shown) return { value: done(undefined) }
    const fact = newFactOf(desk, call.line, 'offer/shown', { open: { ...where, segment, probability, isExploring }, personal: {} })
    return { value: done(undefined), facts: [fact] }
  })
  return written.ok ? written.value : written
}
