import type { LineId, NoticeId } from '../contract/ids'
import type { Language } from '../contract/language'
import type { Notice, ParentTicket } from '../contract/notices'
import { concerns, isRunning, type CallTopic } from './concerns'

/** An incident as a card shows it. */
export interface CardIncident {
  readonly notice: NoticeId
  readonly language: Language
  readonly title: string
  readonly wording?: string
  readonly expectedAt?: number
  readonly parent?: ParentTicket
}

/** Those that concern a call of this line, newest first. */
export function incidentsOf(running: readonly Notice[], topic: CallTopic & { readonly line: LineId }, now: number): readonly CardIncident[] {
  return running
    .filter((notice) => (notice.audience.kind === 'site' || notice.line === topic.line) && isRunning(notice, now) && concerns(notice, topic))
    .sort((a, b) => b.from - a.from)
    .map(({ id, language, title, wording, incident }) => ({
      notice: id, language, title, ...(wording !== undefined && { wording }), ...(incident?.parent && { parent: incident.parent }), ...(incident?.expectedAt !== undefined && { expectedAt: incident.expectedAt }),
    }))
}
