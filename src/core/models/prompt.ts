import type { Language } from '../contract/definitions'
import type { ModelUse, Redacted } from '../contract/models'

/** What a model is told before it sees anything of a call: a data file, one for each use. */
export interface PromptText {
  readonly use: ModelUse
  /** `{{mark}}` stands for the word that the data is fenced with. */
  readonly system: Readonly<Record<Language, string>>
  readonly mostReplyTokens: number
}

/** What goes out: our own instructions, and the data apart from them. */
export interface ModelPrompt {
  readonly use: ModelUse
  readonly system: Redacted
  readonly data: Redacted
  readonly mostReplyTokens: number
}

/** A line of the call, as it may leave the machine. */
export interface PromptTurn {
  readonly id: string
  readonly speaker: 'customer' | 'agent' | 'unknown'
  readonly text: Redacted
}

export interface PromptArticle {
  readonly id: string
  readonly title: string
  readonly excerpt: string
}

export interface PromptAsk {
  readonly language: Language
  readonly turns: readonly PromptTurn[]
  /** Letters nobody can have guessed who speaks in this call: a new id. */
  readonly nonce: string
}
