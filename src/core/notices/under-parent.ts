import { LONGEST_NOTE, type WrapUpDraft } from '../wrap-up/wrap-up-draft'
import type { CardIncident } from './card-incident'

/** The wrap-up of a call that an incident concerns names the parent ticket and makes no follow-up of its own, unless the agent says so. */
export function underParent(draft: WrapUpDraft, incidents: readonly Pick<CardIncident, 'parent'>[]): WrapUpDraft {
  const parent = incidents.find((each) => each.parent)?.parent
  if (!parent || draft.isOwnTicket) return draft
  const { followUp: _, ...kept } = draft
  const ticket = [parent.number, parent.link].filter((part) => part !== undefined).join(' ')
  return { ...kept, note: draft.note.includes(parent.number) ? draft.note : [draft.note, `→ ${ticket}`].filter((part) => part !== '').join('\n').slice(0, LONGEST_NOTE) }
}
