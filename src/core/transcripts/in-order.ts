import type { TranscriptLine } from '../contract/transcripts'

/** By the moment a line began, then as they were heard of; of two calls that became one, as their ids were made. */
export function inOrder<Line extends Pick<TranscriptLine, 'at' | 'seq' | 'id'>>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => a.at - b.at || a.seq - b.seq || (a.id < b.id ? -1 : 1))
}
