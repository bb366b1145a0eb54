import type { Result } from '../../core/contract/result'
import type { AskTrouble, ModelProfile, ModelUsage } from '../../core/contract/models'
import type { ModelPrompt } from '../../core/models/prompt'

/** A question to a model's server. Its text is redacted by its type; nothing else of a call comes this way. */
export interface ModelQuestion {
  readonly profile: ModelProfile
  /** Absent: a server of one's own that asks for none. */
  readonly key: string | undefined
  readonly prompt: ModelPrompt
  /** Whoever asked may stop it. */
  readonly signal: AbortSignal
  /** All that came so far, each time some more did. */
  readonly onPart?: (soFar: string) => void
}

export type ServerTrouble = Exclude<AskTrouble, 'no-host' | 'over-cap'>

export interface ModelAnswer {
  readonly reply: Result<string, ServerTrouble>
  readonly tookMs: number
  /** Absent: nothing was used, the server refused or was not reached. */
  readonly usage: ModelUsage | undefined
}

/** How a server is asked. There is one way; the build without egress has none. */
export type AskModelServer = (question: ModelQuestion) => Promise<ModelAnswer>
