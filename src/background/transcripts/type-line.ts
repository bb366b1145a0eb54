import { openCalls } from '../../adapters/store/calls'
import type { TranscriptLineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import { typedLine } from '../../core/transcripts/typed-line'
import type { Handler } from '../handlers'
import { watchCall } from '../alerts/watch-call'
import { suggestForCall } from '../suggestions/suggest-for-call'
import { keepLines } from './keep-lines'

/** A few words that the agent typed count as said. */
export const typeLine: Handler<'transcript/type-line'> = async (desk, { call: id, speaker, text }) => {
  const call = (await openCalls(desk.store)).find((each) => each.id === id)
  if (!call || call.mergedInto !== undefined) return refused('no-such-call')
  const agent = agentOf(desk.settings)
  if (call.agent !== agent) return refused('not-yours')
  const line = desk.newId() as TranscriptLineId
  const kept = await keepLines(desk, call, (known) => typedLine(known, { id: line, call: id, contact: call.contact, line: call.line, agent, at: desk.now(), speaker, text }))
  if (!kept.ok) return kept
  suggestForCall(desk, call)
  watchCall(desk, call)
  return done(undefined)
}
