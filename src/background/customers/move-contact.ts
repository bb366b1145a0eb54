import { commit } from '../../adapters/store/calls'
import { readContact } from '../../adapters/store/read/read-contact'
import type { CallRow } from '../../adapters/store/rows'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'
import { isCustomerOfLine } from './line-of-customer'
import { rememberNumber } from './remember-number'

/**
 * "Not this person", said of a contact that is written: it moves, the record keeps both, and its number remembers who it is
 * and who it is not. A call that is not wrapped up yet follows its contact.
 */
export const moveContact: Handler<'contact/move'> = async (desk, { contact: id, to }) => {
  const read = await readContact(desk.store, id)
  if (!read) return refused('no-such-contact')
  const { contact: { line }, customer: from, recorded } = read
  if (from === to) return done(undefined)
  if (to && !(await isCustomerOfLine(desk.store, to, line))) return refused('other-client')
  const moved = newFactOf(desk, line, 'contact/moved', { open: { contact: id, ...(to && { customer: to }), ...(from && { from }) }, personal: {} })
  const written = await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.contact === id)
    const next: CallRow | undefined = call && { ...call, match: { rule: to ? 'chosen' : 'refused', isChosen: true, candidates: to ? 1 : 0, ...(to && { customer: to }) } }
    return {
      value: undefined, facts: [moved, ...rememberNumber(desk, line, recorded?.personal.e164, { refused: from, chosen: to })],
      ...(next && { alongside: (tables) => tables.calls.put(next) }),
    }
  })
  if (!written.ok) return written
  await refreshScene(desk, [])
  return done(undefined)
}
