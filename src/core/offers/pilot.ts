import type { Offer } from '../contract/offers'
import { hashOf } from './seeded-random'

/** The picked group of a pilot (S62): the same customers at every desk and at every call, and others for every offer. */
export function isInPilot({ id, pilot }: Pick<Offer, 'id' | 'pilot'>, { agentNumber, whom }: { readonly agentNumber: string | undefined; readonly whom: string }): boolean {
  if (pilot === undefined) return true
  if ('agents' in pilot) return agentNumber !== undefined && pilot.agents.includes(agentNumber)
  return hashOf(`${id} ${whom}`) % 100 < pilot.sharePercent
}
