import { openCalls } from '../../adapters/store/calls'
import { beginModelDraft, keepModelDraft, type AskedDraft } from '../../adapters/store/model-draft-rows'
import { readTranscriptOfCall } from '../../adapters/store/read/read-transcript'
import type { EpochMs } from '../../core/contract/ids'
import type { ModelProfile } from '../../core/contract/models'
import { done, refused } from '../../core/contract/result'
import type { ModelDraft } from '../../core/models/model-draft'
import { modelFor } from '../../core/models/model-for'
import type { PromptTurn } from '../../core/models/prompt'
import { readSummaryReply, summaryPrompt } from '../../core/models/summary-prompt'
import { tellWholeLines } from '../../core/models/tell-whole-lines'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { askModel } from './ask-model'

/** Beyond the profile's own time: reading what it used, and writing what it said. */
const SPARE_MS = 5_000

/**
 * Asks the model for the wrap-up of a call that is over, and keeps its sentences as they come; answers when all are there, or none
 * will be. What came to nothing is told in the row, not as a refusal: the draft that was made here stays in the form.
 */
export const summariseCall: Handler<'model/summarise'> = async (desk, { call: id }) => {
  const { store, settings } = desk
  const call = (await openCalls(store)).find((each) => each.id === id)
  if (!call || call.wrapUp === 'saved' || call.wrapUp === 'not-needed') return refused('no-such-call')
  if (call.agent !== agentOf(settings)) return refused('not-yours')
  if (call.phase !== 'ended') return refused('not-over')
  const profile = modelFor(settings, 'summary')
  if (!profile.ok) return refused('not-allowed')
  const { lines: turns, isLocked } = await readTranscriptOfCall(store, id)
  if (isLocked) return refused('vault-locked')
  if (turns.length === 0) return done(undefined)
  const asked: AskedDraft = {
    call: id, contact: call.contact, line: call.line, ask: desk.newId(), state: 'asked', endsAt: (desk.now() + profile.value.timeoutMs + SPARE_MS) as EpochMs, lines: [],
  }
  const begun = await beginModelDraft(store, asked)
  if (!begun.ok) return begun
  const kept = await keepModelDraft(store, { ...asked, ...(await drafted(desk, asked, { profile: profile.value, turns })) })
  return kept.ok ? done(undefined) : kept
}

interface Question {
  readonly profile: ModelProfile
  readonly turns: readonly PromptTurn[]
}

/** How it ended. What came so far is written on the way, sentence by sentence. */
async function drafted(desk: Desk, asked: AskedDraft, { profile, turns }: Question): Promise<Pick<ModelDraft, 'state' | 'why' | 'lines'>> {
  const { prompt, cited } = summaryPrompt({ language: desk.settings.language, turns, nonce: desk.newId() })
  const stop = new AbortController()
  let writing = Promise.resolve()
  const keep = async (lines: ModelDraft['lines']) => {
    const kept = await keepModelDraft(desk.store, { ...asked, lines })
    // Nobody wants it any more: it is not paid for either.
    if (kept.ok && !kept.value) stop.abort()
  }
  const read = (reply: string) => readSummaryReply(reply, cited)
  const onPart = tellWholeLines(read, (lines) => {
    writing = writing.then(() => keep(lines))
  })
  const { reply } = await askModel(desk, { profile, prompt, signal: stop.signal, onPart })
  await writing
  if (!reply.ok) return { state: 'dropped', why: reply.why, lines: [] }
  const lines = read(reply.value)
  return lines.length > 0 ? { state: 'drafted', lines } : { state: 'dropped', why: 'bad-reply', lines: [] }
}
