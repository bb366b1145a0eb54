import type { FactBodies, FactKind } from '../core/contract/facts'
import type { E164 } from '../core/contract/ids'
import type { NewFact } from '../core/facts/new-fact'
import type { Desk } from './desk'
import { agentOf } from '../core/settings/agent-of'

/** A fact of this moment, by the agent at this desk, for the line of business in front. */
export function newFactOf<K extends FactKind>(
  desk: Desk, kind: K, body: FactBodies[K], about: { readonly customerKeyOf?: E164 | undefined } = {},
): NewFact {
  const { site, line, team } = desk.settings
  return {
    kind, site, line, team, agent: agentOf(desk.settings), happenedAt: desk.now(),
    ...(about.customerKeyOf && { customerKeyOf: about.customerKeyOf }), ...body,
    // Kind and body are of one member of the union; TypeScript does not follow a generic K into it.
  } as NewFact
}
