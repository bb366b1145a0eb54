import type { HeardLine } from './heard-line'

/** What the agent typed, as a line after all others; none where nothing was. */
export function typedLine(known: readonly HeardLine[], typed: Omit<HeardLine, 'block' | 'changedAt' | 'seq' | 'source' | 'isFinal' | 'speakerName'>): readonly HeardLine[] {
  const text = typed.text.replace(/\s+/g, ' ').trim()
  if (text === '') return []
  const seq = known.reduce((last, line) => Math.max(last, line.seq), 0) + 1
  return [{ ...typed, text, seq, source: 'typed', isFinal: true, block: `typed/${typed.id}`, changedAt: typed.at }]
}
