import { askKnowledge } from '../../adapters/browser/offscreen'
import { openCalls } from '../../adapters/store/calls'
import { readTranscriptOfCall } from '../../adapters/store/read/read-transcript'
import type { CallRow } from '../../adapters/store/rows'
import { readSuggestions, rowOfSuggestions } from '../../adapters/store/suggestion-rows'
import type { CallId } from '../../core/contract/ids'
import type { SuggestionCard } from '../../core/contract/suggestions'
import type { TranscriptLine } from '../../core/contract/transcripts'
import { NO_SUGGESTIONS, takeSuggested } from '../../core/knowledge/suggest/call-suggestions'
import { saidSince, type SaidLine } from '../../core/knowledge/suggest/said-since'
import { refineSuggestion } from '../models/refine-suggestion'
import { reportBug } from '../report-bug'
import type { Desk } from '../desk'
import { putSuggestions } from './put-suggestions'
import { suggestOffer } from './suggest-offer'
import { shownFact } from './suggestion-facts'
import { teachThread } from './teach-thread'

/**
 * After something was said: what would fit now, and the one card if it is time for it. Nobody waits for it: what fails is asked again
 * with the next words. One at a time for each call; of several that wait only the first has something to do.
 */
export function suggestForCall(desk: Desk, call: CallRow): void {
  suggest(desk, call).catch((bug: unknown) => reportBug('suggest', bug))
}

/** Offers are found by the last few turns; the newest lines may not be final yet. */
const LATEST_LINES = 8

interface Heard {
  readonly lines: readonly TranscriptLine[]
  /** The one that came up by it. */
  readonly card: SuggestionCard | undefined
  /** So many judgements the thread knew, and of which vaults. */
  readonly taught: { readonly taught: number; readonly taughtBy: string }
}

/** The model and the teaching come after the lock: the agent's next click on a card waits for neither. */
async function suggest(desk: Desk, { id }: CallRow): Promise<void> {
  const heard = await desk.store.locks.withLock(`suggest/${id}`, async () => await hear(desk, id))
  // What is practised teaches nothing, and is worth no model.
  if (!heard || desk.isPractice) return
  if (heard.card) refineSuggestion(desk, id, heard.card, heard.lines)
  await teachThread(desk, heard.taught)
}

/** Only what is new is told, unless the thread has forgotten the call: a new one begins when it ends. */
async function ask({ line, id }: CallRow, lines: readonly SaidLine[], after: string, said: ReturnType<typeof saidSince>) {
  const asked = await askKnowledge('suggest', { line, call: id, after, ...said })
  return asked.ok && asked.value.isForgotten ? await askKnowledge('suggest', { line, call: id, after: '', ...saidSince(lines, '') }) : asked
}

async function hear(desk: Desk, id: CallId): Promise<Heard | undefined> {
  const { store, settings } = desk
  const call = (await openCalls(store)).find((each) => each.id === id)
  if (!call || call.phase === 'ended') return undefined
  const { lines, isLocked } = await readTranscriptOfCall(store, id)
  const before = (await readSuggestions(store, id)) ?? { ...NO_SUGGESTIONS, heard: '' }
  const said = saidSince(lines, before.heard)
  const { heard } = said
  if (isLocked || heard === before.heard) return undefined
  const [asked, spokenOf] = await Promise.all([ask(call, lines, before.heard, said), askKnowledge('offers', { line: call.line, turns: saidSince(lines.slice(-LATEST_LINES), '').turns })])
  if (!asked.ok) return undefined
  const { list, taught, taughtBy } = asked.value
  const next = list ? takeSuggested(before, list, { dial: settings.suggestionDial, now: desk.now(), newId: desk.newId }) : before
  const { next: now, facts = [] } = await suggestOffer(desk, call, { ...next, heard, fits: spokenOf.ok ? spokenOf.value.found : [] })
  const row = await rowOfSuggestions(store, { call: id, contact: call.contact, line: call.line, agent: call.agent }, now)
  const card = now.card?.id === before.card?.id ? undefined : now.card
  const put = row && (await putSuggestions(desk, row, card ? [shownFact(desk, call, card)] : facts))
  return { lines, card: put?.ok ? card : undefined, taught: { taught, taughtBy } }
}
