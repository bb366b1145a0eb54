import type { Dial } from '../knowledge/suggest/attention'
import type { LineId, RosterAgentId, RosterTeamId, TeamId } from './ids'
import type { Language, Versioned } from './language'

/** Somebody who works here, so that others read a name where a number stands. Names of staff only; `labels` are the name. */
export interface RosterAgent extends Versioned {
  readonly kind: 'agent'
  readonly id: RosterAgentId
  readonly line: LineId
  /** As the contact center gave it, and as it is typed when a shift starts. */
  readonly number: string
  /** The first is the team of whatever is done in a shift. */
  readonly teams: readonly RosterTeamId[]
  /** Of the interface, when he starts a shift where another one worked. */
  readonly language: Language
  /** How much he is told while he talks, until he turns the dial himself. */
  readonly skill: Dial
}

export interface RosterTeam extends Versioned {
  readonly kind: 'team'
  readonly id: RosterTeamId
  readonly line: LineId
  /** As a policy and notices name it, and records hold it. */
  readonly code: TeamId
  readonly lead?: RosterAgentId
}
