import type { ClosingId, LineId, ScriptId, SnippetId, WordingId } from './ids'
import type { Labels, Language, Versioned } from './language'

export const SCRIPT_PHASES = ['greeting', 'verification', 'body', 'before-hang-up', 'closing'] as const
export type ScriptPhase = (typeof SCRIPT_PHASES)[number]

/** What `{…}` in a text may name; filled from the card. */
export const TEXT_VARIABLES = ['name', 'salutation', 'numberTail', 'lastContact', 'agentName', 'company', 'closingLine'] as const
export type TextVariable = (typeof TEXT_VARIABLES)[number]

export interface ScriptStep {
  /** Unique in its script; a tick refers to it. */
  readonly id: string
  /** What the checklist calls it; absent: the words themselves. */
  readonly name?: Labels
  /** The words to say, with `{name}` and the like. */
  readonly text: Labels
  /** Its absence is said before the hang-up. */
  readonly isRequired: boolean
  /** How agents say it, in any language: what the checklist compares with. The text itself always counts. */
  readonly saidWhen: readonly string[]
  /** Only in calls about this: the id of a wrap-up code, or its name within the line. */
  readonly demand?: string
}

export interface Script extends Versioned {
  readonly kind: 'script'
  readonly id: ScriptId
  readonly line: LineId
  readonly order: number
  readonly phases: Readonly<Record<ScriptPhase, readonly ScriptStep[]>>
}

export type WordingSeverity = 'avoid' | 'never'

/** Words that an agent must not say, and the better ones. */
export interface Wording extends Versioned {
  readonly kind: 'wording'
  readonly id: WordingId
  readonly line: LineId
  readonly severity: WordingSeverity
  /** As they are said; `*` stands for a few words or characters of the same sentence. No other signs. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>
  /** Where one of these is said around the phrase, it is no offence: "不是说您必须". */
  readonly exceptions: Readonly<Record<Language, readonly string[]>>
  readonly better: Labels
  readonly why: Labels
}

/** A text that `/short` expands to. */
export interface Snippet extends Versioned {
  readonly kind: 'snippet'
  readonly id: SnippetId
  readonly line: LineId
  /** With its slash: `/bye`. */
  readonly short: string
  readonly body: Labels
}

/** Days that a closing line is for; `holiday-of-day.ts` knows which day is which. */
export const PUBLIC_HOLIDAYS = [
  'new-year', 'labour-day', 'national-day', 'christmas', 'boxing-day', 'good-friday', 'easter-monday', 'early-may', 'spring-bank', 'summer-bank',
  'martin-luther-king', 'presidents-day', 'memorial-day', 'juneteenth', 'independence-day', 'columbus-day', 'veterans-day', 'thanksgiving',
  'peace-memorial-day', 'childrens-day', 'teachers-day', 'retrocession-day', 'constitution-day', 'sar-day',
] as const
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number]

export const LUNAR_HOLIDAYS = [
  'new-years-eve', 'spring-festival', 'lantern', 'qingming', 'buddha', 'dragon-boat', 'double-seventh', 'mid-autumn', 'mid-autumn-after', 'double-ninth', 'laba',
] as const
export type LunarHoliday = (typeof LUNAR_HOLIDAYS)[number]

export type ClosingDay = 'weekday' | 'weekend' | `public-holiday:${PublicHoliday}` | `lunar:${LunarHoliday}`

export const CLOSING_DAYS: readonly ClosingDay[] = [
  'weekday', 'weekend', ...PUBLIC_HOLIDAYS.map((day) => `public-holiday:${day}` as const), ...LUNAR_HOLIDAYS.map((day) => `lunar:${day}` as const),
]

/** The sweet ending of a call, by the day. */
export interface Closing extends Versioned {
  readonly kind: 'closing'
  readonly id: ClosingId
  readonly line: LineId
  readonly day: ClosingDay
  readonly text: Labels
}

export type Guidance = Script | Wording | Snippet | Closing
