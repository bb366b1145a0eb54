import { flag, integer, listOf, oneOf, optional, record, text, type Decoder } from './decode'
import type { AgentId, CodeId, DemandId, EpochMs, LineId, NoticeId, TeamId } from './ids'
import { LANGUAGES } from './language'
import {
  CALL_BACKS, LONGEST_ANSWER, LONGEST_ASK, LONGEST_ATTACHMENT_NAME, LONGEST_BODY, LONGEST_PARENT_NUMBER, LONGEST_PHRASING, LONGEST_PLACE, LONGEST_TITLE, LONGEST_WORDING,
  MOST_ANSWERS, MOST_AREAS, MOST_ATTACHMENTS, MOST_MERGED, MOST_PHRASINGS, NOTICE_IMPORTANCES,
  type Audience, type CheckQuestion, type Incident, type Notice, type ParentTicket,
} from './notices'

const epochMs = integer<EpochMs>(0, 8.64e15)
const version = integer(1, 1e9)
export const decodeNoticeId = text<NoticeId>(400)

/** A text that says something: not empty, and with no half of a letter, which has no bytes. */
const said = (most: number): Decoder<string> => (input) => {
  const read = text(most)(input)
  return read === undefined || read.trim() === '' || /\p{Surrogate}/u.test(read) ? undefined : read
}

const teams = listOf(text<TeamId>(80), 200)
const agents = listOf(text<AgentId>(80), 1000)
export const decodeAudience: Decoder<Audience> = (input) => {
  const read = record({ kind: oneOf('site', 'line', 'teams', 'agents'), teams: optional(teams), agents: optional(agents) })(input)
  switch (read?.kind) {
    case 'site':
    case 'line':
      return { kind: read.kind }
    case 'teams':
      return read.teams && { kind: 'teams', teams: read.teams }
    case 'agents':
      return read.agents && { kind: 'agents', agents: read.agents }
    case undefined:
      return undefined
  }
}

const checkFields = record({ ask: said(LONGEST_ASK), answers: listOf(record({ text: said(LONGEST_ANSWER), isRight: flag }), MOST_ANSWERS), place: optional(said(LONGEST_PLACE)) })
/** With two answers at least, of which one at least is right and one is not: else it would ask nothing. */
const decodeCheck: Decoder<CheckQuestion> = (input) => {
  const read = checkFields(input)
  return read && read.answers.some(({ isRight }) => isRight) && read.answers.some(({ isRight }) => !isRight) ? read : undefined
}

/** A link that is clicked in the panel: nothing but a page of the web. */
const link: Decoder<string> = (input) => {
  const read = text(2000)(input)
  return read !== undefined && /^https:\/\/[^\s"'<>]+$/u.test(read) ? read : undefined
}
export const decodeParentTicket: Decoder<ParentTicket> = record({ number: said(LONGEST_PARENT_NUMBER), link: optional(link) })

export const INCIDENT_FIELDS = {
  codes: listOf(text<CodeId>(200), 50), areas: listOf(text(20), MOST_AREAS), expectedAt: optional(epochMs), parent: optional(decodeParentTicket),
}
const decodeAllClear = record({ at: epochMs, words: said(LONGEST_WORDING), callBack: oneOf(...CALL_BACKS), owner: text<AgentId>(80) })
const incident: Decoder<Incident> = record({ ...INCIDENT_FIELDS, startedAt: epochMs, allClear: optional(decodeAllClear) })

/** What a lead writes of a notice; the rest is put to it when it is saved. */
export const NOTICE_FIELDS = {
  importance: oneOf(...NOTICE_IMPORTANCES), audience: decodeAudience, from: epochMs, until: optional(epochMs), language: oneOf(...LANGUAGES),
  title: said(LONGEST_TITLE), body: text(LONGEST_BODY), wording: optional(said(LONGEST_WORDING)),
  attachments: listOf(record({ name: said(LONGEST_ATTACHMENT_NAME), text: text(LONGEST_BODY) }), MOST_ATTACHMENTS), demand: optional(text<DemandId>(400)),
  phrasings: listOf(said(LONGEST_PHRASING), MOST_PHRASINGS), check: optional(decodeCheck), mergeOf: optional(listOf(decodeNoticeId, MOST_MERGED)),
}

const fields: Decoder<Notice> = record({
  ...NOTICE_FIELDS, kind: oneOf('notice'), id: decodeNoticeId, line: text<LineId>(200), version, readAgainFrom: optional(version),
  incident: optional(incident), changedAt: epochMs, retiredAt: optional(epochMs),
})

/** A notice out of a file, a pack or a backup: each field within its limits, and not over before it begins. */
export const decodeNotice: Decoder<Notice> = (input) => {
  const read = fields(input)
  return read && (read.until === undefined || read.until > read.from) ? read : undefined
}
