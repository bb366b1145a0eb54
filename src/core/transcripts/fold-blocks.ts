import type { AgentId, CallId, ContactId, EpochMs, LineId, TranscriptLineId } from '../contract/ids'
import { LONGEST_LINE, type HeardBlock, type Speaker } from '../contract/transcripts'
import type { HeardLine } from './heard-line'
import { inOrder } from './in-order'

export interface HeardIn {
  readonly call: CallId
  readonly contact: ContactId
  readonly line: LineId
  readonly agent: AgentId
  /** What was begun before is of another talk, though it is told only now. */
  readonly talkedSince: EpochMs
  /** Whose blocks they are: one name may stand in two documents. */
  readonly document: string
  readonly now: EpochMs
  readonly newId: () => TranscriptLineId
  /** What would be kept of a text: lines are compared as they are kept. */
  readonly asKept: (text: string) => string
}

/** Captions are put right while the next sentence is said; what changes later is a page that uses its blocks again. */
export const LATE_CORRECTION_MS = 15_000

/**
 * The lines of a call after a report: those that are new or changed, in the order of the report. A block that is rewritten in
 * place is one line that grows: partial, then final, and for a moment after that still corrected. A report that comes twice
 * changes nothing, and neither does a chat that is loaded again.
 *
 *   (nothing) ── words ──▶ partial ── rewritten ──▶ partial ── said to its end ──▶ final ── put right within 15 s ──▶ final
 */
export function foldBlocks(known: readonly HeardLine[], blocks: readonly HeardBlock[], heard: HeardIn): readonly HeardLine[] {
  const lines = new Map(known.map((line) => [line.block, line]))
  const changed = new Set<string>()
  let seq = known.reduce((last, line) => Math.max(last, line.seq), 0)
  for (const block of blocks) {
    const name = blockName(heard.document, block.block)
    const before = lines.get(name) ?? adopted(lines, block, name, heard)
    const after = before ? grown(before, block, heard.now) : begun(block, name, seq + 1, heard)
    if (!after || after === lines.get(name)) continue
    if (!before) seq += 1
    lines.set(name, after)
    changed.add(name)
  }
  return [...changed].flatMap((name) => lines.get(name) ?? [])
}

/** A chat that is loaded again shows what it showed: the line goes on under its new name. */
function adopted(lines: Map<string, HeardLine>, block: HeardBlock, name: string, heard: HeardIn): HeardLine | undefined {
  if (block.source !== 'chat') return undefined
  const text = heard.asKept(tidy(block.text))
  const others = [...lines.values()].filter((line) => line.source === 'chat' && !line.block.startsWith(blockName(heard.document, '')))
  const [found] = inOrder(others.filter((line) => line.text === text && line.speaker === block.speaker))
  if (!found) return undefined
  lines.delete(found.block)
  return { ...found, block: name }
}

/** The block's name among those of all documents. */
export const blockName = (document: string, block: string): string => `${document}/${block}`

function begun(block: HeardBlock, name: string, seq: number, heard: HeardIn): HeardLine | undefined {
  const text = tidy(block.text)
  if (text === '' || block.at < heard.talkedSince) return undefined
  const { call, contact, line, agent, now } = heard
  return {
    id: heard.newId(), call, contact, line, agent, block: name, seq, source: block.source, speaker: block.speaker,
    ...(block.speakerName !== undefined && { speakerName: block.speakerName }),
    at: Math.min(now, block.at) as EpochMs, changedAt: now, isFinal: block.isFinal, text,
  }
}

function grown(before: HeardLine, block: HeardBlock, now: EpochMs): HeardLine {
  if (before.isFinal && now - before.changedAt > LATE_CORRECTION_MS) return before
  // A page empties a block before it takes it away: what was said was said.
  const text = tidy(block.text) || before.text
  const speaker: Speaker = before.speaker === 'unknown' ? block.speaker : before.speaker
  const speakerName = before.speakerName ?? block.speakerName
  const isFinal = before.isFinal || block.isFinal
  if (text === before.text && speaker === before.speaker && isFinal === before.isFinal && speakerName === before.speakerName) return before
  return { ...before, text, speaker, isFinal, changedAt: text === before.text ? before.changedAt : now, ...(speakerName !== undefined && { speakerName }) }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)
