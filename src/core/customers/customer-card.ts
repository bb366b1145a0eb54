import type { AlertAnswer, AlertEvidence } from '../contract/alert-rules'
import type { CallDirection } from '../contract/call-signal'
import type { Labels, TagTier } from '../contract/definitions'
import type { CallFacts, Channel, CodeClass, ContactOutcome, Mood, TaskKind } from '../contract/facts'
import type { AlertRuleId, CallId, ContactId, CustomerId, EpochMs, LineId, TagId } from '../contract/ids'
import type { CallPhase } from '../calls/call'
import type { LineMark } from '../settings/line-marks'
import type { CardIncident } from '../notices/card-incident'

/** What pop and panel show of one call: plain data, in no language. What has no source is absent, and then not drawn. */
export interface CustomerCard {
  readonly call: CardCall
  readonly match: CardMatch
  readonly number?: CardNumber
  readonly person?: CardPerson
  readonly today: TodayCounts
  readonly year: YearCounts
  readonly mood?: CardMood
  readonly tags: readonly CardTag[]
  readonly opening: OpeningLine
  /** Newest first, at most three on the pop. */
  readonly lastContacts: readonly ContactLine[]
  readonly unsolved: readonly ContactLine[]
  readonly remembered: readonly RememberedData[]
  readonly openTasks: number
  /** What he will probably want, strongest first. */
  readonly expected?: readonly ExpectedDemand[]
  /** How content he was at each contact, oldest first; absent where too little is known for a line. */
  readonly satisfaction?: readonly SatisfactionPoint[]
  /** Rules of the lead that hold in this call; absent: none. */
  readonly alerts?: readonly CardAlert[]
  /** What is broken now and concerns this call, with the one thing to say. */
  readonly incidents?: readonly CardIncident[]
  /** What could not be done for this call, said on the card. */
  readonly notices: readonly CardNotice[]
}

export type CardNotice = 'not-saved' | 'vault-locked' | 'partial-call'

/** What to do, and what told. */
export interface CardAlert {
  readonly rule: AlertRuleId
  readonly labels: Labels
  readonly todo: Labels
  readonly evidence: readonly AlertEvidence[]
  readonly answer?: AlertAnswer
}

export interface CardCall {
  readonly id: CallId
  readonly contact: ContactId
  readonly phase: CallPhase
  readonly direction: CallDirection
  readonly startedAt: EpochMs
  readonly answeredAt?: EpochMs
  readonly endedAt?: EpochMs
  readonly line: LineId
  readonly lineLabels?: Labels
  /** Where there are several lines of business: which one, so that it cannot be missed. */
  readonly lineMark?: LineMark
  readonly dialled?: string
  /** Name the softphone showed; never taken for the customer's. */
  readonly shownName?: string
  readonly facts: CallFacts
}

export type CardMatch =
  | { readonly kind: 'one'; readonly rule: string; readonly customer: CustomerId }
  /** Ranked; one key chooses, and is remembered for this number. */
  | { readonly kind: 'several'; readonly choices: readonly CardChoice[] }
  /** Only a tail or the visible part of a masked number matches: shown as "maybe", never as fact. */
  | { readonly kind: 'maybe'; readonly rule: string; readonly choices: readonly CardChoice[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'withheld' }
  /** A number that stands for many. */
  | { readonly kind: 'shared'; readonly why: 'listed' | 'own-line' | 'counted' }
  | { readonly kind: 'locked' }

export interface CardChoice {
  readonly customer: CustomerId
  readonly name: string
  readonly numberShown: string
  readonly lastContactAt?: EpochMs
  readonly lastDemand?: Labels | string
}

export interface CardNumber {
  /** As people here write it; a masked number keeps its mask. */
  readonly shown: string
  readonly type: 'mobile' | 'fixed' | 'toll-free' | 'voip' | 'premium' | 'shared-cost' | 'service' | 'internal' | 'masked' | 'unknown'
  readonly place?: Labels
  /** Its dialling area, or its country where it has none. */
  readonly area?: string
  readonly isCertain: boolean
}

export interface CardPerson {
  readonly customer: CustomerId
  readonly name: string
  /** How to address them: 先生, 女士, Mr, Ms … as stored. */
  readonly salutation?: string
  readonly externalId?: string
  readonly numbers: readonly string[]
  readonly notes: readonly { readonly at: EpochMs; readonly text: string }[]
}

export interface TodayCounts {
  /** This call's number among the customer's inbound contacts today, missed ones included: 1 for the first. 0: not counted (outbound, unknown). */
  readonly nth: number
  readonly missed: number
  readonly last?: ContactLine
}

export interface YearCounts {
  readonly inbound: number
  readonly complaints: number
  /** Counting began later than a year ago: "since …" is shown. */
  readonly since?: EpochMs
  readonly isFirstEver: boolean
}

export interface CardMood {
  /** The agent's own mark at the last contact that has one; never a guess. */
  readonly mark?: Mood
  readonly markedAt?: EpochMs
  readonly evidence: readonly MoodEvidence[]
  /** Marks over the last contacts, oldest first, for the line that is drawn. */
  readonly curve: readonly { readonly at: EpochMs; readonly mood: Mood }[]
}

export type MoodEvidence =
  | { readonly kind: 'repeat-today'; readonly count: number }
  | { readonly kind: 'unsolved'; readonly count: number }
  | { readonly kind: 'complaints'; readonly count: number }
  | { readonly kind: 'long-wait'; readonly seconds: number }
  | { readonly kind: 'deep-ivr'; readonly levels: number }

export interface CardTag {
  readonly id: TagId
  readonly tier: TagTier
  readonly labels: Labels
}

export interface ContactLine {
  readonly contact: ContactId
  readonly channel: Channel
  readonly direction: CallDirection
  readonly outcome: ContactOutcome
  readonly startedAt: EpochMs
  readonly durationMs?: number
  readonly codeClass?: CodeClass
  /** What it was about: the code's demand, or the text an import brought. */
  readonly demand?: Labels | string
  readonly note?: string
  readonly agentShown?: string
  readonly isSolved?: boolean
  readonly mood?: Mood
  readonly recordingUrl?: string
}

export interface RememberedData {
  readonly field: string
  readonly value: string
  readonly toldAt: EpochMs
}

/** Which sentence to open with; the words are in the locales. */
export interface OpeningLine {
  readonly kind: 'unsolved-today' | 'unsolved-before' | 'repeat-today' | 'missed-before' | 'long-wait' | 'known' | 'first-time' | 'outbound'
  readonly name?: string
  readonly salutation?: string
  readonly demand?: Labels | string
  readonly at?: EpochMs
}

/** What this customer will probably want, and why: nothing is expected without something to show for it. */
export type ExpectedDemand =
  /** It was left unsolved. */
  | { readonly kind: 'unsolved'; readonly contact: ContactId; readonly at: EpochMs; readonly demand?: Labels | string }
  /** We said we would, and the time is over. */
  | { readonly kind: 'overdue'; readonly taskKind: TaskKind; readonly dueAt: EpochMs }
  /** Something that was remembered of him ends about now. */
  | { readonly kind: 'expiring'; readonly field: string; readonly value: string; readonly endsAt: EpochMs }
  /** What was asked for lately may be on its way. */
  | { readonly kind: 'under-way'; readonly contact: ContactId; readonly at: EpochMs; readonly demand?: Labels | string }

/** Why the line goes up or down at a contact; each has words. */
export type SatisfactionEvidence = { readonly kind: 'mood'; readonly mood: Mood } | { readonly kind: 'solved' | 'unsolved' | 'missed' | 'complaint' | 'again' | 'long-wait' }

export interface SatisfactionPoint {
  readonly at: EpochMs
  /** -1 worst, 1 best; 0 is where nothing happened. */
  readonly level: number
  readonly evidence: readonly SatisfactionEvidence[]
}
