import { commit } from '../../adapters/store/calls'
import { readContact } from '../../adapters/store/read/read-contact'
import type { CallRow } from '../../adapters/store/rows'
import type { CustomerId, E164 } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'

/**
 * "Not this person", said of a contact that is written: it moves, the record keeps both, and its number remembers who it is
 * and who it is not. A call that is not wrapped up yet follows its contact.
 */
export const moveContact: Handler<'contact/move'> = async (desk, { contact: id, to }) => {
  const read = await readContact(desk.store, id)
  if (!read) return refused('no-such-contact')
  const { customer: from, recorded } = read
  if (from === to) return done(undefined)
  const moved = newFactOf(desk, 'contact/moved', { open: { contact: id, ...(to && { customer: to }), ...(from && { from }) }, personal: {} })
  const written = await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.contact === id)
    const next: CallRow | undefined = call && { ...call, match: { rule: to ? 'chosen' : 'refused', isChosen: true, candidates: to ? 1 : 0, ...(to && { customer: to }) } }
    return {
      value: undefined, facts: [moved, ...rememberedFor(desk, recorded?.personal.e164, from, to)],
      ...(next && { alongside: (tables) => tables.calls.put(next) }),
    }
  })
  if (!written.ok) return written
  await refreshScene(desk, [])
  return done(undefined)
}

/** For the number it came by, whole or not at all: who it is not, and who it is. */
function rememberedFor(desk: Desk, e164: E164 | undefined, from: CustomerId | undefined, to: CustomerId | undefined): readonly NewFact[] {
  if (!e164) return []
  return [
    ...(from ? [newFactOf(desk, 'number/refused', { open: { customer: from }, personal: {} }, { customerKeyOf: e164 })] : []),
    ...(to ? [newFactOf(desk, 'number/chosen', { open: { customer: to }, personal: {} }, { customerKeyOf: e164 })] : []),
  ]
}
