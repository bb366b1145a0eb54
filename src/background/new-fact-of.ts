import type { FactBodies, FactKind } from '../core/contract/facts'
import type { E164, LineId } from '../core/contract/ids'
import type { NewFact } from '../core/facts/new-fact'
import type { Desk } from './desk'
import { agentOf } from '../core/settings/agent-of'

/**
 * A fact of this moment, by the agent at this desk. `line`: of what it is about, which need not be the line in front; it says in
 * whose vault the fact lies.
 */
export function newFactOf<K extends FactKind>(
  desk: Desk, line: LineId, kind: K, body: FactBodies[K], about: { readonly customerKeyOf?: E164 | undefined } = {},
): NewFact {
  const { site, team } = desk.settings
  return {
    kind, site, line, team, agent: agentOf(desk.settings), happenedAt: desk.now(),
    ...(about.customerKeyOf && { customerKeyOf: about.customerKeyOf }), ...body,
    // Kind and body are of one member of the union; TypeScript does not follow a generic K into it.
  } as NewFact
}
