import type { TranscriptLine } from '../../contract/transcripts'
import type { SaidTurn } from '../thread-messages'

/** What was said to its end. Who is not known to be the agent is heard as the customer: his words are what is asked. */
export function turnsOf(lines: readonly TranscriptLine[]): readonly SaidTurn[] {
  return lines.filter(({ isFinal }) => isFinal).map(({ speaker, text }) => ({ speaker: speaker === 'agent' ? 'agent' : 'customer', text }))
}

/** Another text for each state of what was said to its end. */
export function heardOf(lines: readonly TranscriptLine[]): string {
  const said = lines.filter(({ isFinal }) => isFinal)
  return `${said.length}/${said.reduce((sum, { text }) => sum + text.length, 0)}/${said.at(-1)?.id ?? ''}`
}
