import { listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import type { LineId, RosterAgentId, RosterTeamId, TeamId } from '../contract/ids'
import { LANGUAGES } from '../contract/language'
import type { RosterAgent, RosterTeam } from '../contract/roster'
import { DIAL_STEPS } from '../knowledge/suggest/attention'
import { VERSIONED } from './decode-codes'

const line = text<LineId>(64)
const written = <T extends string>(most: number): Decoder<T> => (input) => {
  const read = text<T>(most)(input)
  return read === undefined || read.trim() === '' ? undefined : read
}

export const decodeRosterAgent: Decoder<RosterAgent> = record({
  ...VERSIONED, kind: oneOf('agent'), id: text<RosterAgentId>(200), line, number: written(40), teams: listOf(text<RosterTeamId>(200), 20), language: oneOf(...LANGUAGES), skill: oneOf(...DIAL_STEPS),
})

export const decodeRosterTeam: Decoder<RosterTeam> = record({
  ...VERSIONED, kind: oneOf('team'), id: text<RosterTeamId>(200), line, code: written<TeamId>(64), lead: optional(text<RosterAgentId>(200)),
})
