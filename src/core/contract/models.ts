import type { ModelProfileId } from './ids'

/** What a language model may be asked for. Each use has one profile of its choice, or none: then it stays local. */
export const MODEL_USES = ['rerank', 'sentence', 'summary'] as const
export type ModelUse = (typeof MODEL_USES)[number]

/** Chosen for a use that is to be done without a model, also where a policy gives one. */
export const NO_MODEL = '' as ModelProfileId

/** Text out of which everything personal was taken. Only this passes to a model; a plain string does not fit. */
export type Redacted = string & { readonly __brand: 'Redacted' }

export const CURRENCIES = ['CNY', 'TWD', 'USD', 'HKD', 'EUR', 'GBP'] as const
export type Currency = (typeof CURRENCIES)[number]

/** A model behind an OpenAI-compatible address. Its key is kept elsewhere and never comes out again. */
export interface ModelProfile {
  readonly id: ModelProfileId
  readonly name: string
  /** With the version and without a slash at the end: `https://api.example/v1`. */
  readonly baseUrl: string
  /** As the server calls it. */
  readonly model: string
  /** From the question to the last word of the answer. */
  readonly timeoutMs: number
  /** What a day may use, at midnight of the contact center's clock begun anew. Absent: no cap. */
  readonly dailyCap: DailyCap
  /** Absent: not counted (a server of one's own). */
  readonly price?: ModelPrice
}

export interface DailyCap {
  /** Tokens in and out together. */
  readonly tokens?: number
  /** In the currency of the price. */
  readonly cost?: number
}

export interface ModelPrice {
  readonly currency: Currency
  /** Per million tokens that are sent, and that come back. */
  readonly perMillionIn: number
  readonly perMillionOut: number
}

export interface ModelSettings {
  /** Off until somebody who read what leaves the machine switches it on. */
  readonly isOn: boolean
  readonly profiles: readonly ModelProfile[]
  readonly uses: Readonly<Partial<Record<ModelUse, ModelProfileId>>>
  /** Of each profile that has a key: its last letters, or none of a short one. */
  readonly keyEnds: Readonly<Partial<Record<ModelProfileId, string>>>
}

/** What a policy says of models. */
export interface DecidedModels {
  readonly isForbidden: boolean
  /** Given profiles are not edited here; only their key is. */
  readonly given: readonly ModelProfileId[]
}

/** Why a model gave nothing that can be used. Each has words in the locales; what is local stays. */
export type ModelTrouble =
  | 'switched-off'
  | 'forbidden'
  | 'no-profile'
  | 'no-host'
  | 'over-cap'
  | 'unauthorised'
  | 'out-of-credit'
  | 'no-such-model'
  | 'rate-limited'
  | 'not-understood'
  | 'too-slow'
  | 'unreachable'
  | 'bad-reply'
  | 'stopped'

/** Of those: why a question that was to be asked came to nothing. */
export type AskTrouble = Exclude<ModelTrouble, 'switched-off' | 'forbidden' | 'no-profile'>

/** What was used, as the server counted it, or as we do where it says nothing. */
export interface ModelUsage {
  readonly tokensIn: number
  readonly tokensOut: number
  readonly isEstimated: boolean
}

/** What came of a try. The question is made up; nothing of a customer is in it. */
export type ModelTry =
  | { readonly isAnswered: false; readonly why: ModelTrouble }
  | {
    readonly isAnswered: true
    /** It chose the article as it was asked to; else it talks, but what it says would be dropped. */
    readonly isAsAsked: boolean
    readonly tookMs: number
    readonly usage: ModelUsage
  }
