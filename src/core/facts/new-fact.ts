import type { Envelope, Fact, FactBodies, FactKind } from '../contract/facts'
import type { DeviceId, E164, EpochMs, FactId, MatchKey } from '../contract/ids'
import { given } from './given'

/** A fact before the store has given it its id, device, sequence number and time of recording. */
export type NewFact = { readonly [K in FactKind]: NewFactOf<K> }[FactKind]
export type NewFactOf<K extends FactKind> = Pick<Envelope, 'site' | 'line' | 'team' | 'agent'> & {
  readonly kind: K
  readonly happenedAt: EpochMs
  /** 'live' where absent. */
  readonly origin?: Envelope['origin']
  readonly supersedes?: FactId
  /** Made beforehand by a caller who must name the fact elsewhere, or may append it twice; a fresh one where absent. */
  readonly id?: FactId
  /** The number the fact came by: only its keyed hash goes into the envelope. */
  readonly customerKeyOf?: E164
} & FactBodies[K]

export interface StampOfDesk {
  readonly id: FactId
  readonly device: DeviceId
  readonly seq: number
  readonly recordedAt: EpochMs
  readonly customerKey?: MatchKey | undefined
}

export function stampFact(fact: NewFact, desk: StampOfDesk): Fact {
  return given({
    v: 1 as const, id: desk.id, kind: fact.kind, site: fact.site, line: fact.line, team: fact.team, agent: fact.agent,
    device: desk.device, seq: desk.seq, happenedAt: fact.happenedAt, recordedAt: desk.recordedAt,
    origin: fact.origin ?? 'live', customerKey: desk.customerKey, supersedes: fact.supersedes,
    open: fact.open, personal: fact.personal,
    // Kind, open and personal come from one and the same member of the union.
  }) as unknown as Fact
}
