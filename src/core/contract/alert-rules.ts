import type { Rule } from '../offers/rule'
import type { AlertRuleId, LineId, TagId, TranscriptLineId } from './ids'
import type { Labels, Language, Versioned } from './language'

/** When a lead wants to be told of a call, and what its agent is to do then. Written once for a line of business, not for a person. */
export interface AlertRule extends Versioned {
  readonly kind: 'alert-rule'
  readonly id: AlertRuleId
  readonly line: LineId
  readonly order: number
  /** All of them must hold; one at least. */
  readonly conditions: readonly AlertCondition[]
  /** What the agent is to do. */
  readonly todo: Labels
}

export type AlertCondition =
  /** The customer has this tag. */
  | { readonly asks: 'tag'; readonly tag: TagId }
  /** A condition over what is known of the customer, as offers ask it. */
  | { readonly asks: 'fact'; readonly rule: Rule }
  /** It is at least so many calls of the customer, this one counted, since midnight or within seven days. */
  | { readonly asks: 'calls'; readonly within: 'today' | 'week'; readonly least: number }
  /** One of these was said; `*` stands for a few words or characters. */
  | { readonly asks: 'words'; readonly phrases: Readonly<Record<Language, readonly string[]>>; readonly by: 'customer' | 'agent' | 'anyone' }
  /** The customer names who is above us, or says that he will go there: the shipped lists (`escalation-words.ts`). */
  | { readonly asks: 'escalation'; readonly to: readonly EscalationKind[] }
  /** The customer says that he complains, or that he is angry. */
  | { readonly asks: 'upset'; readonly signs: readonly UpsetKind[] }
  /** He was put on hold so often, or waits so long in it, seconds of all holds together. */
  | { readonly asks: 'hold'; readonly leastTimes?: number; readonly leastSeconds?: number }

export const ESCALATION_KINDS = ['regulator', 'consumer-body', 'superior', 'court', 'press'] as const
export type EscalationKind = (typeof ESCALATION_KINDS)[number]
export const UPSET_KINDS = ['complaint', 'anger'] as const
export type UpsetKind = (typeof UPSET_KINDS)[number]

/** What told, one for each condition: it is shown beside what to do. Personal where it holds words or values. */
export type AlertEvidence =
  | { readonly asks: 'tag'; readonly labels: Labels }
  | { readonly asks: 'fact'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  | { readonly asks: 'calls'; readonly within: 'today' | 'week'; readonly count: number }
  | { readonly asks: 'words' | 'escalation' | 'upset'; readonly line: TranscriptLineId; readonly said: string }
  | { readonly asks: 'hold'; readonly times: number; readonly seconds: number }

export const ALERT_ANSWERS = ['done', 'wrong'] as const
/** `wrong`: it was no case for this rule. */
export type AlertAnswer = (typeof ALERT_ANSWERS)[number]
