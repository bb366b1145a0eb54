import { appendFacts } from '../../adapters/store/append-facts'
import { saveDefinitions } from '../../adapters/store/definitions'
import { defaultPracticeCalls } from '../../adapters/store/default-practice-calls'
import { forgetAttempts, keepAttempt } from '../../adapters/store/practice/attempts'
import { readPracticeRun, readPractisedCall } from '../../adapters/store/read/read-practice'
import type { EpochMs, SuggestionId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { countScore } from '../../core/practice/attempt'
import { scoreRun } from '../../core/practice/score-run'
import { agentOf } from '../../core/settings/agent-of'
import type { Handler } from '../handlers'
import { editRefused } from '../items/edit-refused'
import { newFactOf } from '../new-fact-of'

const DAY_MS = 86_400_000

/** What was reached, counted by what the call left behind. Finished again it is the same attempt. */
export const finishPractice: Handler<'practice/finish'> = async (desk, { call: id }) => {
  if (!desk.isPractice) return refused('not-allowed')
  const run = await readPracticeRun(desk.store, id)
  if (!run) return refused('no-such-practice-call')
  const kept = await keepAttempt(desk.store, {
    id: run.id, call: id, version: run.call.version, line: run.call.line, agent: agentOf(desk.settings), endedAt: run.endedAt,
    tookSeconds: Math.round((run.endedAt - run.answeredAt) / 1000), ...countScore(scoreRun(run)),
  }, (desk.now() - desk.settings.retentionDays.contacts * DAY_MS) as EpochMs)
  return kept.ok ? done(undefined) : kept
}

/** Looked up by hand and opened: in a practice call that is using it. */
export const notePracticeArticle: Handler<'practice/note-article'> = async (desk, { article }) => {
  if (!desk.isPractice) return refused('not-allowed')
  const call = await readPractisedCall(desk.store)
  if (!call) return refused('no-such-call')
  const written = await appendFacts(desk.store, [
    newFactOf(desk, call.line, 'suggestion/judged', { open: { suggestion: desk.newId() as SuggestionId, call: call.id, contact: call.contact, article, judgement: 'accepted' }, personal: {} }),
  ])
  return written.ok ? done(undefined) : written
}

export const forgetPractice: Handler<'practice/forget'> = async (desk) => {
  if (!desk.isPractice) return refused('not-allowed')
  const gone = await forgetAttempts(desk.store, agentOf(desk.settings), desk.settings.line)
  return gone.ok ? done(undefined) : gone
}

/** A line of an earlier version has none yet. Given again, nothing changes. */
export const addDefaultPractice: Handler<'practice/add-defaults'> = async (desk, { line }) => {
  const { store, now } = desk
  const why = await editRefused(desk, [line])
  if (why) return refused(why)
  if ((await store.db.latestDefinitions.get(['line', line]))?.kind !== 'line') return refused('malformed')
  const saved = await saveDefinitions(store, defaultPracticeCalls(line, now()))
  return saved.ok ? done(undefined) : saved
}
