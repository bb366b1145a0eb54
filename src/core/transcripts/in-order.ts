import type { TranscriptLine } from '../contract/transcripts'

/** By the moment a line began, then as they were heard of. */
export function inOrder<Line extends Pick<TranscriptLine, 'at' | 'seq'>>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => a.at - b.at || a.seq - b.seq)
}
