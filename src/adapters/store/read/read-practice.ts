import type { FactOf } from '../../../core/contract/facts'
import type { AgentId, ArticleId, CallId, EpochMs, LineId, OfferId, PracticeCallId } from '../../../core/contract/ids'
import type { PracticeCall } from '../../../core/contract/practice'
import type { Attempt } from '../../../core/practice/attempt'
import type { PracticeRun } from '../../../core/practice/score-run'
import { openCalls } from '../calls'
import { factOfRow } from '../fact-rows'
import { readAttempts } from '../practice/attempts'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { readDefinitions } from './read-definitions'
import { readGuidance, readScriptTicks } from './read-guidance'
import { readTranscriptOfContact } from './read-transcript'

export interface PracticeHome {
  readonly calls: readonly PracticeCall[]
  readonly attempts: readonly Attempt[]
}

/** What can be practised, and what this agent reached. */
export async function readPracticeHome(store: Store, line: LineId, agent: AgentId): Promise<PracticeHome> {
  const [calls, attempts] = await Promise.all([readDefinitions(store, 'practice-call', line), readAttempts(store, agent, line)])
  return { calls: calls.filter(({ retiredAt }) => retiredAt === undefined), attempts }
}

/** The one call that is practised, also when it is wrapped up; undefined: none was begun. */
export async function readPractisedCall(store: Store): Promise<CallRow | undefined> {
  return (await openCalls(store)).find(({ mergedInto }) => mergedInto === undefined)
}

/** How calls stand, and nothing of whose they are. */
export async function readPhases(store: Store): Promise<readonly CallRow['phase'][]> {
  return (await openCalls(store)).flatMap(({ phase, mergedInto }) => (mergedInto === undefined ? [phase] : []))
}

export interface PracticedRun extends PracticeRun {
  readonly id: CallId
  readonly endedAt: EpochMs
}

/** What became of the practised call, as it stands in the records it left. Undefined: it was not answered or is not over, or is no such call any more. */
export async function readPracticeRun(store: Store, id: PracticeCallId): Promise<PracticedRun | undefined> {
  const [row, found] = await Promise.all([readPractisedCall(store), store.db.latestDefinitions.get(['practice-call', id])])
  if (found?.kind !== 'practice-call' || row?.answeredAt === undefined || row.endedAt === undefined) return undefined
  const [{ lines }, ticks, guidance, facts] = await Promise.all([
    readTranscriptOfContact(store, row.contact), readScriptTicks(store, row.id), readGuidance(store, row.line), store.db.facts.where('about').equals(row.contact).toArray(),
  ])
  const told = (await Promise.all(facts.map((each) => factOfRow(store, each)))).filter((fact) => fact !== undefined)
  const wrapUp = told.filter((fact): fact is FactOf<'contact/wrapped-up'> => fact.kind === 'contact/wrapped-up').at(-1)
  const tasks = await store.db.tasks.where('contact').equals(row.contact).toArray()
  return {
    id: row.id, call: found, answeredAt: row.answeredAt, endedAt: row.endedAt, turns: lines,
    script: guidance.scripts.find((script) => script.id === ticks?.script) ?? guidance.scripts[0], ticks: ticks?.ticks ?? {}, wordings: guidance.wordings,
    articles: told.flatMap((fact): readonly ArticleId[] => (fact.kind === 'suggestion/judged' && fact.open.judgement === 'accepted' ? [fact.open.article] : [])),
    offers: told.flatMap((fact): readonly OfferId[] => (fact.kind === 'offer/answered' ? [fact.open.offer] : [])),
    wrapUp: wrapUp?.open.code === undefined ? undefined : { code: wrapUp.open.code, isResolved: wrapUp.open.isResolved, note: wrapUp.personal.note, tasks: tasks.flatMap(({ taskKind }) => taskKind ?? []) },
  }
}
