import type { TranscriptLine } from '../../contract/transcripts'
import type { SaidTurn } from '../thread-messages'

/** A line with the number of the writing that it is of: one that was put right has a higher one than before. */
export interface SaidLine extends Pick<TranscriptLine, 'speaker' | 'text' | 'isFinal'> {
  readonly change: number
}

export interface SaidSince {
  /** What was said to its end as far as it is as it was: so many turns. */
  readonly kept: number
  /** What follows. */
  readonly turns: readonly SaidTurn[]
  /** How far it is heard with these: another text for each state, without a word of it. */
  readonly heard: string
}

/**
 * What was said to its end after `heard`, another answer of this ('' for nothing). Who is not known to be the agent is heard as the
 * customer: his words are what is asked. A line that was put right, or ended late, is told again with all that follow it.
 */
export function saidSince(lines: readonly SaidLine[], heard: string): SaidSince {
  const said = lines.filter(({ isFinal }) => isFinal)
  const [count = 0, change = 0] = heard === '' ? [] : heard.split('/').map(Number)
  const changed = said.findIndex((line) => line.change > change)
  const kept = Math.min(count, changed === -1 ? said.length : changed)
  const last = said.reduce((latest, line) => Math.max(latest, line.change), 0)
  return { kept, turns: said.slice(kept).map(turnOf), heard: `${said.length}/${last}` }
}

const turnOf = ({ speaker, text }: SaidLine): SaidTurn => ({ speaker: speaker === 'agent' ? 'agent' : 'customer', text })
