import { CALL_PAUSE_MS, useLive, type Live } from '../../adapters/store/read/live'
import { readPhases, readPracticeHome, readPracticeRun, readPractisedCall, type PracticeHome, type PracticedRun } from '../../adapters/store/read/read-practice'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { readGuidance, readScriptTicks } from '../../adapters/store/read/read-guidance'
import { readTranscriptOfCall } from '../../adapters/store/read/read-transcript'
import type { Script } from '../../core/contract/guidance'
import type { AgentId, CallId, EpochMs, LineId, PracticeCallId } from '../../core/contract/ids'
import type { Labels } from '../../core/contract/language'
import { reader, realReader } from './reader'

export interface PracticeRead extends PracticeHome {
  readonly scripts: readonly Script[]
}

/** What can be practised and what was reached, with the scripts whose steps were missed. */
export function usePracticeHome(line: LineId, agent: AgentId): Live<PracticeRead> {
  return useLive(reader(), async (store) => ({ ...(await readPracticeHome(store, line, agent)), scripts: (await readGuidance(store, line)).scripts }), [line, agent])
}

export interface PractisedNow {
  readonly id: CallId
  readonly phase: 'ringing' | 'dialing' | 'talking' | 'held' | 'ended'
  readonly answeredAt?: EpochMs
  readonly isSettled: boolean
  /** Lines of the customer. */
  readonly heard: number
  /** Since the last of them the agent said or ticked something. */
  readonly hasSpoken: boolean
}

/** Where the practised call is. */
export function usePractisedCall(): Live<PractisedNow | undefined> {
  return useLive(reader(), async (store) => {
    const call = await readPractisedCall(store)
    if (!call) return undefined
    const [{ lines }, ticks] = await Promise.all([readTranscriptOfCall(store, call.id), readScriptTicks(store, call.id)])
    const last = lines.findLast(({ speaker }) => speaker === 'customer')
    const said = lines.findLast(({ speaker }) => speaker === 'agent')
    return {
      id: call.id, phase: call.phase, ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }), isSettled: call.wrapUp === 'saved' || call.wrapUp === 'not-needed',
      heard: lines.filter(({ speaker }) => speaker === 'customer').length,
      hasSpoken: (said !== undefined && (!last || lines.indexOf(said) > lines.indexOf(last))) || (ticks !== undefined && ticks.changedAt > (last?.at ?? 0)),
    }
  }, [], { longestPauseMs: CALL_PAUSE_MS })
}

export interface PracticeEnd {
  readonly run: PracticedRun
  /** Names of codes, articles and offers that the score speaks of. */
  readonly names: ReadonlyMap<string, Labels | string>
}

/** What became of the call that was practised last; `gone`: another was begun since, or it was not answered. */
export function usePracticeEnd(call: PracticeCallId): Live<PracticeEnd | 'gone'> {
  return useLive(reader(), async (store) => {
    const run = await readPracticeRun(store, call)
    if (!run) return 'gone'
    const [codes, offers, articles] = await Promise.all([readDefinitions(store, 'code', run.call.line), readDefinitions(store, 'offer', run.call.line), store.db.articles.where('[line+id]').between([run.call.line], [run.call.line, []]).toArray()])
    return { run, names: new Map<string, Labels | string>([...[...codes, ...offers].map(({ id, labels }) => [id, labels] as const), ...articles.map(({ id, title }) => [id, title] as const)]) }
  }, [call])
}

/** Whether a real call rings or is talked: it goes first. Of whom it is is nothing that this page shows. */
export function useRealCall(): 'ringing' | 'talking' | undefined {
  const calls = useLive(realReader(), readPhases, [], { longestPauseMs: CALL_PAUSE_MS }).value ?? []
  return calls.some((phase) => phase === 'ringing' || phase === 'dialing') ? 'ringing' : calls.some((phase) => phase === 'talking' || phase === 'held') ? 'talking' : undefined
}
