import { commit } from '../../adapters/store/calls'
import { giveDrafts } from '../../adapters/store/drafts'
import { putEffects } from '../../adapters/store/effects'
import type { CallRow } from '../../adapters/store/rows'
import type { AgentId, LineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { agentOf, NOBODY } from '../../core/settings/agent-of'
import { isLineOffered } from './is-line-offered'
import { profileOf, type WhoStarts } from './profile-of'
import { settleTurn, turnEffect, type Turn } from './settle-turn'

/** What happened while nobody was on shift goes to whoever starts one. */
export const startShift: Handler<'shift/start'> = async (desk, { agentNumber, agentName, line }) =>
  await begin(desk, await profileOf(desk, agentNumber, agentName, line ?? desk.settings.line), { unfinishedOf: NOBODY, line })

/** One step: the one before ends, the next begins. Drafts, tasks and figures stay with their owner unless handed over. */
export const takeOverShift: Handler<'shift/take-over'> = async (desk, { agentNumber, agentName, unfinished, line }) =>
  await begin(desk, await profileOf(desk, agentNumber, agentName, line ?? desk.settings.line), { unfinishedOf: unfinished === 'hand-over' ? agentOf(desk.settings) : NOBODY, line })

export const endShift: Handler<'shift/end'> = async (desk) => {
  const agent = agentOf(desk.settings)
  if (agent === NOBODY) return done(undefined)
  return await turn(desk, { at: desk.now(), isLocking: true }, () => ({ facts: [newFactOf(desk, desk.settings.line, 'shift/ended', { open: {}, personal: {} })] }))
}

/** The agent goes on in another line of business; the shift is the same. */
export const changeLine: Handler<'shift/change-line'> = async (desk, { line }) => {
  const { agent, shift } = desk.settings
  if (!(await isLineOffered(desk, line))) return refused('malformed')
  return await settleTurn(desk, { at: shift?.startedAt ?? desk.now(), line, isLocking: false, ...(agent && shift && { to: agent }) })
}

async function begin(
  desk: Desk, who: WhoStarts | undefined, { unfinishedOf, line }: { readonly unfinishedOf: AgentId; readonly line: LineId | undefined },
): Promise<Result<undefined, 'malformed' | 'not-saved'>> {
  const { settings } = desk
  if (!who || (line !== undefined && !(await isLineOffered(desk, line)))) return refused('malformed')
  const { agent, asOnRoster } = who
  const before = agentOf(settings)
  // Told twice, or by an agent who is here already: the shift goes on.
  const at = before === agent.id && settings.shift ? settings.shift.startedAt : desk.now()
  const isOther = before !== agent.id
  const next: Desk = { ...desk, settings: { ...settings, agent, shift: { agent: agent.id, startedAt: at }, line: line ?? settings.line, team: settings.decided.fields.includes('team') ? settings.team : (asOnRoster?.team ?? settings.team) } }
  return await turn(desk, { at, to: agent, ...(asOnRoster && { asOnRoster }), ...(line && { line }), isLocking: isOther && before !== NOBODY }, (calls) => {
    const handed = unfinishedOf === agent.id ? [] : calls.filter((call) => call.agent === unfinishedOf && isUnfinished(call))
    return {
      facts: [
        ...(isOther && before !== NOBODY ? [newFactOf(desk, desk.settings.line, 'shift/ended', { open: {}, personal: {} })] : []),
        ...(isOther ? [newFactOf(next, next.settings.line, 'shift/started', { open: {}, personal: { agentName: agent.name } })] : []),
        ...handed.map((call) => newFactOf(desk, call.line, 'wrap-up/handed-over', { open: { call: call.id, to: agent.id }, personal: {} })),
      ],
      handed: { calls: handed, to: agent.id },
    }
  })
}

interface TurnOfShift {
  readonly facts: readonly NewFact[]
  readonly handed?: { readonly calls: readonly CallRow[]; readonly to: AgentId }
}

/** Facts, calls, drafts and the order to change the settings are one commit: a worker that dies here leaves no half of it. */
async function turn(desk: Desk, who: Turn, decide: (calls: readonly CallRow[]) => TurnOfShift): Promise<Result<undefined, 'not-saved'>> {
  const effect = turnEffect(desk, who)
  const written = await commit(desk.store, (calls) => {
    const { facts, handed } = decide(calls)
    return Promise.resolve({
      value: undefined, facts,
      alongside: (tables) =>
        Promise.all([
          handed && tables.calls.bulkPut(handed.calls.map((call) => ({ ...call, agent: handed.to }))),
          handed && giveDrafts(tables, handed.calls.map(({ id }) => id), handed.to),
          putEffects(tables, [effect]),
        ]),
    })
  })
  return written.ok ? await settleTurn(desk, who, effect.id) : written
}

function isUnfinished(call: CallRow): boolean {
  return call.mergedInto === undefined && (call.phase !== 'ended' || call.wrapUp === 'waiting')
}
