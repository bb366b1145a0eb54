import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import type { Surface } from '../../core/calls/elect-surface'
import type { PopReceipt } from '../../core/contract/facts'
import { matchOfCard } from '../../core/calls/match-of-card'
import type { PopScene } from '../../core/contract/replies'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'

/** Where the pop stands and whom it named, kept with the call; its receipt is a fact at once where nothing will be painted. */
export async function rememberAnnouncement(
  desk: Desk, announced: CallRow, surface: Surface, scene: PopScene | undefined, receipt: PopReceipt,
): Promise<void> {
  await commit(desk.store, async (calls) => {
    const call = calls.find(({ id }) => id === announced.id)
    if (!call) return { value: undefined }
    const where = surface.surface === 'tab' ? { document: surface.document, tab: surface.tab } : {}
    // What came up may be of another line of business than the call turned out to be meanwhile.
    const isOfCall = scene?.primary.call.line === call.line
    const match = call.match?.isChosen || !scene || !isOfCall ? call.match : matchOfCard(scene.primary.match)
    const next: CallRow = {
      ...call, receipt: timed(receipt, call), ...(match && { match }),
      pop: call.pop.state === 'announced' ? { state: 'announced', at: call.pop.at, ...where } : call.pop,
    }
    return {
      value: undefined,
      facts: surface.surface === 'tab' && call.paintedAt === undefined ? [] : [receiptFact(desk, next, timed(receipt, call))],
      alongside: (tables) => tables.calls.put(next),
    }
  })
}

/** Its receipt alone, where none was written. */
export async function rememberReceipt(desk: Desk, { id }: CallRow, receipt: PopReceipt): Promise<void> {
  await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    if (!call || call.receipt) return { value: undefined }
    const whole = timed(receipt, call)
    return { value: undefined, facts: [receiptFact(desk, call, whole)], alongside: (tables) => tables.calls.put({ ...call, receipt: whole }) }
  })
}

/** With the time from the first evidence to the painted pop, once that is known. */
export function timed(receipt: PopReceipt, call: Pick<CallRow, 'paintedAt' | 'startedAt'>): PopReceipt {
  return call.paintedAt === undefined ? receipt : { ...receipt, tookMs: Math.max(0, call.paintedAt - call.startedAt) }
}

export function receiptFact(desk: Desk, call: CallRow, receipt: PopReceipt): NewFact {
  return {
    kind: 'pop/shown', site: desk.settings.site, line: call.line, team: call.team, agent: call.agent,
    happenedAt: desk.now(), open: { call: call.id, receipt }, personal: {},
  }
}
