import { changeSettings } from '../../adapters/browser/settings-storage'
import { openCalls } from '../../adapters/store/calls'
import { appendFacts } from '../../adapters/store/append-facts'
import { giveDrafts } from '../../adapters/store/drafts'
import type { CallRow } from '../../adapters/store/rows'
import type { AgentId, EpochMs } from '../../core/contract/ids'
import { done, type Result } from '../../core/contract/result'
import type { AgentProfile, Settings } from '../../core/contract/settings'
import type { NewFact } from '../../core/facts/new-fact'
import { agentIdOf } from '../../core/settings/settings-with-policy'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { agentOf, NOBODY } from './agent-of'

export const startShift: Handler<'shift/start'> = (desk, { agentNumber, agentName, line }) =>
  changeShift(desk, profileOf(agentNumber, agentName), { unfinishedOf: NOBODY, ...(line && { line }) })

/** One step: the one before ends, the next begins. Drafts, tasks and figures stay with their owner unless handed over. */
export const takeOverShift: Handler<'shift/take-over'> = (desk, { agentNumber, agentName, unfinished }) =>
  changeShift(desk, profileOf(agentNumber, agentName), unfinished === 'hand-over' ? { unfinishedOf: agentOf(desk.settings) } : {})

export const endShift: Handler<'shift/end'> = async (desk) => {
  const ended = await appendFacts(desk.store, [newFactOf(desk, 'shift/ended', { open: {}, personal: {} })])
  if (!ended.ok) return ended
  await changeSettings(({ shift: _over, ...settings }) => settings)
  return done(undefined)
}

function profileOf(agentNumber: string, agentName: string): AgentProfile {
  return { id: agentIdOf(agentNumber), number: agentNumber.trim(), name: agentName.trim() }
}

async function changeShift(
  desk: Desk, agent: AgentProfile, { unfinishedOf, line }: { readonly unfinishedOf?: AgentId; readonly line?: Settings['line'] },
): Promise<Result<undefined, 'not-saved'>> {
  const before = agentOf(desk.settings)
  const startedAt: EpochMs = desk.now()
  const settings: Settings = { ...desk.settings, agent, shift: { agent: agent.id, startedAt }, ...(line && { line }) }
  const next: Desk = { ...desk, settings }
  const ended: readonly NewFact[] = before === NOBODY || before === agent.id ? [] : [newFactOf(desk, 'shift/ended', { open: {}, personal: {} })]
  const handed = unfinishedOf && unfinishedOf !== agent.id ? await unfinishedCalls(desk, unfinishedOf) : []
  const written = await appendFacts(
    desk.store,
    [
      ...ended,
      newFactOf(next, 'shift/started', { open: {}, personal: { agentName: agent.name } }),
      ...handed.map((call) => newFactOf(desk, 'wrap-up/handed-over', { open: { call: call.id, to: agent.id }, personal: {} })),
    ],
    (tables) =>
      Promise.all([
        tables.calls.bulkPut(handed.map((call) => ({ ...call, agent: agent.id }))),
        giveDrafts(tables, handed.map(({ id }) => id), agent.id),
      ]),
  )
  if (!written.ok) return written
  await changeSettings((chosen) => ({ ...chosen, agent, shift: { agent: agent.id, startedAt }, ...(line && { line }) }))
  return done(undefined)
}

async function unfinishedCalls(desk: Desk, owner: AgentId): Promise<readonly CallRow[]> {
  const calls = await openCalls(desk.store)
  return calls.filter((call) => call.agent === owner && call.mergedInto === undefined && (call.phase !== 'ended' || call.wrapUp === 'waiting'))
}
