import { openCalls } from '../../adapters/store/calls'
import type { TranscriptLineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { HeardBlock } from '../../core/contract/transcripts'
import { agentOf } from '../../core/settings/agent-of'
import { siteOf } from '../../core/settings/enabled-sites'
import { redactLines } from '../../core/transcripts/redact/redact-lines'
import { callInTalk } from '../../core/transcripts/call-in-talk'
import { foldBlocks } from '../../core/transcripts/fold-blocks'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { watchCall } from '../alerts/watch-call'
import { suggestForCall } from '../suggestions/suggest-for-call'
import { keepLines } from './keep-lines'

/** What a page shows of a talk. Where nobody talks, or it cannot be told who, nothing is kept. */
export const reportTranscript: Handler<'transcript/report'> = async (desk, { blocks }, place) => {
  if (!siteOf(desk.settings, place.site, place.origin)) return refused('not-allowed')
  const [agent, now] = [agentOf(desk.settings), desk.now()]
  const call = callInTalk(await openCalls(desk.store), { tab: place.tab, agent, now })
  if (!call) return done({ isKept: false })
  const told = blocks.map((block) => ({ ...block, ...speakerOf(desk, block) }))
  const kept = await keepLines(desk, call, (known) => foldBlocks(known, told, {
    call: call.id, contact: call.contact, line: call.line, agent, talkedSince: call.answeredAt ?? call.startedAt, document: place.document, now, newId: () => desk.newId() as TranscriptLineId,
    asKept: (text) => redactLines([{ voice: '', text }])[0] ?? text,
  }))
  if (!kept.ok) return kept
  if (kept.value > 0) {
    suggestForCall(desk, call)
    watchCall(desk, call)
  }
  return done({ isKept: true })
}

/** A page that calls everybody by name calls the agent by his. */
function speakerOf({ settings }: Desk, { speaker, speakerName }: HeardBlock): Pick<HeardBlock, 'speaker'> {
  const isAgent = speakerName !== undefined && settings.agent !== undefined && plain(speakerName) === plain(settings.agent.name)
  return { speaker: isAgent ? 'agent' : speaker }
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
