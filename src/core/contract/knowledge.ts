import type { TaskKind } from './facts'
import type { AgentId, ArticleId, DemandId, EpochMs, LineId } from './ids'
import type { Language, Versioned } from './language'

/** What an agent looks up: one thing that customers ask, answered. It is no customer's data and is not sealed. */
export interface Article {
  readonly id: ArticleId
  readonly line: LineId
  readonly version: number
  /** Of its text. */
  readonly language: Language
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** How customers say it. */
  readonly phrasings: readonly string[]
  readonly demand?: DemandId
  /** Of several articles the one thing they are parts of: a page, a product, a place. */
  readonly parent?: string
  /** By name; who answers doubts about it. */
  readonly owner?: string
  /** Before the first and after the last it is not shown. */
  readonly validFrom?: EpochMs
  readonly validTo?: EpochMs
  /** When its owner last said that it is right. */
  readonly checkedAt?: EpochMs
  /** What its owner last said to doubts about it, which ends all that were raised before; packs carry it to the desks they came from. */
  readonly answered?: DoubtAnswer
  readonly changedAt: EpochMs
  /** Who wrote this version, where it was somebody at a desk. */
  readonly changedBy?: AgentId
  readonly retiredAt?: EpochMs
}

export interface DoubtAnswer {
  readonly at: EpochMs
  readonly text: string
}

/** What a customer wants, in the customer's terms; `labels` name it. Demands are a tree. */
export interface Demand extends Versioned {
  readonly kind: 'demand'
  readonly id: DemandId
  readonly line: LineId
  readonly parent?: DemandId
  readonly order: number
  /** All that is needed to serve it. */
  readonly page: DemandPage
}

export interface DemandPage {
  /** Of its texts. */
  readonly language: Language
  readonly points: readonly DemandPoint[]
  /** Names of what is remembered of a customer that matters here: an address, a meter number. */
  readonly fields: readonly string[]
  readonly texts: readonly SmsText[]
  readonly tasks: readonly TaskToRegister[]
  /** Absent: none, as in what was written before there were any. */
  readonly links?: readonly DemandLink[]
  readonly guide?: GuideStep
}

/** Where it goes on: the ticket or billing system (S48), or somebody who knows more (S47). */
export interface DemandLink {
  readonly title: string
  /** An address, which names in braces are filled into as in a text message, or a telephone number. */
  readonly to: string
}

/** Said in a few words, or in an article, or both. */
export type DemandPoint =
  | { readonly text: string; readonly article?: ArticleId }
  | { readonly text?: undefined; readonly article: ArticleId }

/** A text message that is sent often. `{name}` and other names in braces are filled in from the card. */
export interface SmsText {
  readonly id: string
  readonly title: string
  readonly body: string
}

export interface TaskToRegister {
  readonly kind: TaskKind
  readonly text: string
  readonly dueInHours: number
}

/** A question of a diagnosis guide, with what may be answered. What a caller cannot keep in mind, an agent cannot ask (S46). */
export interface GuideStep {
  readonly ask: string
  readonly choices: readonly GuideChoice[]
}
export const MOST_GUIDE_LEVELS = 3
export const MOST_GUIDE_CHOICES = 5

/** Leads on, or ends with what to do. */
export type GuideChoice = ChoiceWords & ({ readonly next: GuideStep; readonly end?: undefined } | { readonly end: GuideEnd; readonly next?: undefined })

interface ChoiceWords {
  readonly label: string
  /** How customers say it, in any language; the label itself always counts. */
  readonly phrasings?: readonly string[]
}

export interface GuideEnd {
  readonly text: string
  readonly article?: ArticleId
}
