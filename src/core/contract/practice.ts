import type { Channel, TaskKind } from './facts'
import type { LineId, PracticeCallId } from './ids'
import type { Language, Versioned } from './language'

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/** A call to practise on: its customer is made up, and what is said in it is played in the panel itself. */
export interface PracticeCall extends Versioned {
  readonly kind: 'practice-call'
  readonly id: PracticeCallId
  readonly line: LineId
  readonly order: number
  /** What is spoken in it. */
  readonly language: Language
  readonly difficulty: Difficulty
  readonly customer: PracticeCustomer
  readonly turns: readonly PracticeTurn[]
  readonly expected: PracticeExpected
}

export interface PracticeCustomer {
  /** Absent: a caller whom nobody knows yet. */
  readonly name?: string
  readonly salutation?: string
  readonly rawNumber: string
  /** As all names in here, by id or by the name within the line. */
  readonly tags: readonly string[]
  readonly remembered: readonly { readonly field: string; readonly value: string }[]
  readonly contacts: readonly PracticeContact[]
}

/** What happened with this customer before. */
export interface PracticeContact {
  readonly hoursAgo: number
  readonly channel: Channel
  readonly code?: string
  readonly note: string
  readonly isResolved: boolean
}

export interface PracticeTurn {
  readonly speaker: 'customer' | 'agent'
  readonly text: string
  /** Since the call was answered. */
  readonly atSeconds: number
}

/** By what the call is scored, beside what its script requires and what must not be said. */
export interface PracticeExpected {
  /** One of these is right. */
  readonly codes: readonly string[]
  /** One of these answers the customer; none: no article is asked for. */
  readonly articles: readonly string[]
  /** One of these is to be put to him; none: no offer fits here. */
  readonly offers: readonly string[]
  /** Steps of the script that this call asks for beside those it always requires. */
  readonly steps: readonly string[]
  /** What is left to do afterwards. */
  readonly task: TaskKind | 'none'
  readonly isResolved: boolean
}
