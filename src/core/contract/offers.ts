import type { Rule } from '../offers/rule'
import type { LineId, OfferId, PlanId } from './ids'
import type { Labels, Language, Versioned } from './language'

/** A day of the contact center's calendar, as `2026-11-27`: two of them compare as texts. */
export type CalendarDay = `${number}-${number}-${number}`

/** Something that may be put to a customer in the course of a call, and all that it takes to do so well. */
export interface Offer extends Versioned {
  readonly kind: 'offer'
  readonly id: OfferId
  readonly line: LineId
  /** What customers say when it fits, each in its language: found by the same search as articles. */
  readonly phrasings: Readonly<Partial<Record<Language, readonly string[]>>>
  /** All of them must hold. Asked one by one, so that each that does not can say why. */
  readonly eligibility: readonly Condition[]
  /** What of the customer matters for this offer, in the order it is shown. */
  readonly customerData: readonly ShownFact[]
  /** What must be said of it, so that nobody complains afterwards. */
  readonly talkPoints: readonly Labels[]
  /** The first sentence, which comes out of the customer's own affair. `{remembered.plan}` stands for a fact. */
  readonly leadIn: Labels
  /** What an acceptance is worth, in points of the contact center's own: only the proportion between offers counts. */
  readonly value: number
  /** A lead's lever: 1 as it is, 0 never first, 10 at most. */
  readonly weight: number
  readonly validFrom?: CalendarDay
  /** The last day of it. */
  readonly validTo?: CalendarDay
  /** Who may offer it, or to how many it is offered, until it has proved itself. */
  readonly pilot?: Pilot
  readonly caps: Caps
  /** For how long it is not offered to who declined it. */
  readonly coolDownDays: number
  /** Helps after a complaint, and may be offered then. */
  readonly isSoothing: boolean
}

export interface Condition {
  readonly id: string
  readonly rule: Rule
  /** What is said where it does not hold: "only for customers of more than a year". */
  readonly whyNot: Labels
}

export interface ShownFact {
  readonly fact: string
  readonly labels: Labels
}

export type Pilot =
  /** So many in a hundred customers, always the same ones. */
  | { readonly sharePercent: number }
  /** The numbers of the agents that try it. */
  | { readonly agents: readonly string[] }

export interface Caps {
  /** Not shown again to a customer within so many days. */
  readonly perCustomerDays?: number
  /** Not shown where so many others were already shown in this call. */
  readonly perCallMost?: number
  /** How often an agent is shown it in a day. */
  readonly perAgentDay?: number
}

/** A tariff, account package or pass that is compared with what the customer uses. Money is in minor units of its currency (fen, cents). */
export interface Plan extends Versioned {
  readonly kind: 'plan'
  readonly id: PlanId
  readonly line: LineId
  readonly monthlyFee: number
  /** ISO 4217. */
  readonly currency: string
  readonly allowances: readonly Allowance[]
  readonly validFrom?: CalendarDay
  readonly validTo?: CalendarDay
}

export interface Allowance {
  /** Names the same thing in all plans and months of use: `minutes`, `mb`, `kwh-peak`. Amounts are whole. */
  readonly unit: string
  /** What is counted, and in what: "Data, MB". */
  readonly labels: Labels
  /** Included in the fee. */
  readonly amount: number | 'unlimited'
  /** Beyond that, step after step. None: the plan ends there, and does not serve who uses more. */
  readonly overage: readonly OveragePrice[]
}

export interface OveragePrice {
  /** Of the use of the whole month, what is included counted in. Absent: whatever comes. */
  readonly upTo?: number
  readonly price: number
  /** For each so many, begun ones too. */
  readonly per: number
}
