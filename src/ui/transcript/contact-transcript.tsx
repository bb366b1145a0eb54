import { useState } from 'react'
import type { TranscriptLine } from '../../core/contract/transcripts'
import { useWords } from '../words/use-words'
import { TranscriptLines } from './transcript-lines'

interface ContactTranscriptProps {
  readonly lines: readonly TranscriptLine[]
  readonly isLocked: boolean
}

/** What was said in a contact that is over, folded until it is asked for. Nothing, where nothing is kept. */
export function ContactTranscript({ lines, isLocked }: ContactTranscriptProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  if (lines.length === 0 && !isLocked) return null
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('transcript.ofContact')} <span className="soft">{t('transcript.lines', { count: lines.length })}</span></summary>
      {isLocked && <p className="is-amber">{t('transcript.locked')}</p>}
      {isOpen && lines.length > 0 && <div className="transcript-scroll is-past"><TranscriptLines lines={lines} label={t('transcript.ofContact')} /></div>}
    </details>
  )
}
