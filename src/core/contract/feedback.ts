import { oneOf, optional, record, text } from './decode'

/** The work does not go as it is written; it could go better; it goes well; what is meant? */
export const FEEDBACK_KINDS = ['mismatch', 'idea', 'praise', 'question'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]

export const FEEDBACK_STATES = ['new', 'taken-up', 'answered'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

/** What it is said of: something that a lead writes. */
export const FEEDBACK_ABOUTS = ['article', 'script', 'code', 'offer', 'notice', 'practice-call'] as const

export interface FeedbackAbout {
  readonly kind: (typeof FEEDBACK_ABOUTS)[number]
  readonly id: string
  /** Of a script: the step that was before the agent. */
  readonly step?: string
}

export const decodeFeedbackAbout = record({ kind: oneOf(...FEEDBACK_ABOUTS), id: text(400), step: optional(text(80)) })
