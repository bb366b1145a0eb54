import type { Contact, RecordedContact } from '../contacts/contact'
import { isRecorded } from '../contacts/contact'
import { isMissed } from '../customers/count-contacts'
import type { Counts } from './counted'

export const REPEAT_WITHIN_MS = 7 * 86_400_000

/** Of calls that a desk saw itself. Contacts out of a file of another system are history: who worked when is not known of them. */
export function isCounted(contact: Contact | undefined): contact is RecordedContact {
  return contact !== undefined && isRecorded(contact) && contact.call !== undefined && contact.outcome !== 'answered-elsewhere'
}

/** What one contact adds to the figures. `cameBack`: see below. */
export function countContact(contact: RecordedContact, cameBack: boolean): Counts {
  const { direction, answeredAt, endedAt, afterCallMs, isResolved, wrappedUpBy, holds = 0, holdMs = 0 } = contact
  const isInbound = direction === 'inbound'
  const isHandled = answeredAt !== undefined && endedAt !== undefined
  const isJudged = isInbound && isResolved !== undefined
  return {
    contacts: 1, inbound: isInbound ? 1 : 0, answered: answeredAt === undefined ? 0 : 1, missed: isMissed(contact) ? 1 : 0,
    waiting: answeredAt !== undefined && wrappedUpBy === undefined ? 1 : 0,
    handled: isHandled ? 1 : 0, handlingMs: isHandled ? Math.max(0, endedAt - answeredAt) + (afterCallMs ?? 0) : 0,
    afterCalls: afterCallMs === undefined ? 0 : 1, afterCallMs: afterCallMs ?? 0,
    judged: isJudged ? 1 : 0, solvedAtOnce: isJudged && isResolved === 1 && !cameBack ? 1 : 0, cameBack: isJudged && cameBack ? 1 : 0,
    held: holds > 0 ? 1 : 0, holdMs: holds > 0 ? holdMs : 0,
  }
}

/** Could anything come back for it: an inbound contact of somebody who can be told from others, about something. */
export const canComeBack = ({ direction, code, who }: RecordedContact): boolean => direction === 'inbound' && code !== undefined && who !== 'unknown'

/** The same person was in touch by himself for the same code within seven days. All given are of one person. */
export function cameBack(contact: RecordedContact, ofPerson: readonly RecordedContact[]): boolean {
  return canComeBack(contact) && ofPerson.some((other) =>
    other.id !== contact.id && other.direction === 'inbound' && other.code === contact.code && other.startedAt > contact.startedAt && other.startedAt <= contact.startedAt + REPEAT_WITHIN_MS)
}
