import type { Call } from './call'
import { describedOf } from './described-of'

/**
 * - `pop/announce`: the one pop of this call, in the elected tab
 * - `pop/beside`: a line beside the live call
 * - `pop/refresh`: what is shown of it has changed
 * - `pop/remove`: nothing of it is shown any more
 * - `contact/record`: it is over (again, where late evidence corrects how): write the contact
 */
export type CallOrder = 'pop/announce' | 'pop/beside' | 'pop/refresh' | 'pop/remove' | 'contact/record'

/** What the change from one state of a call to the next asks for. */
export function ordersFor(before: Call | undefined, call: Call): readonly CallOrder[] {
  const orders: CallOrder[] = []
  const was = before?.pop.state ?? 'not-yet'
  const isAnnouncedBefore = was === 'announced' || (before?.pop.state === 'over' && before.pop.wasAnnounced)
  const is = call.pop.state
  const isShown = is === 'announced' || is === 'beside'
  const wasShown = was === 'announced' || was === 'beside'
  if (is === 'announced' && !isAnnouncedBefore) orders.push('pop/announce')
  else if (is === 'beside' && was !== 'beside') orders.push('pop/beside')
  else if (wasShown && !isShown) orders.push('pop/remove')
  else if (isShown && (was !== is || isShownOtherwise(before, call))) orders.push('pop/refresh')
  if (call.phase === 'ended' && call.mergedInto === undefined && isOtherContact(before, call)) orders.push('contact/record')
  return orders
}

/** Any new word about the party counts: whether its name changed cannot be told, it is sealed. */
function isShownOtherwise(before: Call | undefined, call: Call): boolean {
  if (!before || before.phase !== call.phase || before.answeredAt !== call.answeredAt || before.legs.length !== call.legs.length) return true
  return describedOf(before)?.toldAt !== describedOf(call)?.toldAt
}

function isOtherContact(before: Call | undefined, call: Call): boolean {
  return (
    before?.phase !== 'ended' ||
    before.outcome !== call.outcome ||
    before.direction !== call.direction ||
    before.answeredAt !== call.answeredAt ||
    before.startedAt !== call.startedAt ||
    before.endedAt !== call.endedAt ||
    identityOf(before) !== identityOf(call)
  )
}

function identityOf(call: Call): string {
  const known = describedOf(call)
  return `${known?.numberKey} ${known?.hasNumber} ${known?.isWithheld}`
}
