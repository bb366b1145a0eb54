import { memo } from 'react'
import type { TranscriptLine as Line } from '../../core/contract/transcripts'
import { TranscriptLine } from './transcript-line'
import './transcript.css'

interface TranscriptLinesProps {
  readonly lines: readonly Line[]
  readonly wanted?: string
  readonly label: string
}

/** After so long the time is said again, also of the same voice. */
const TIME_AGAIN_MS = 60_000

/** Drawn again only where something was said or looked for: a clock runs beside them. */
export const TranscriptLines = memo(function TranscriptLines({ lines, wanted, label }: TranscriptLinesProps) {
  return (
    <ol className="said-lines" aria-label={label}>
      {lines.map((line, index) => <TranscriptLine key={line.id} line={line} isOther={isOther(lines[index - 1], line)} {...(wanted ? { wanted } : {})} />)}
    </ol>
  )
})

function isOther(before: Line | undefined, line: Line): boolean {
  return before?.speaker !== line.speaker || before.speakerName !== line.speakerName || (before.source === 'typed') !== (line.source === 'typed') || line.at - before.at > TIME_AGAIN_MS
}
