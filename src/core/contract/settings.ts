import type { SurgeWatch } from '../surges/find-surges'
import type { Region } from '../customers/region'
import type { AudioSettings, DecidedAudio } from './audio'
import type { Dial } from '../knowledge/suggest/attention'
import type { Labels, Language } from './language'
import type { AgentId, EpochMs, LineId, PageOrigin, PublishedSiteId, SiteId, TeamId } from './ids'
import type { LineColour } from './line-of-business'
import type { RetainedKind } from './retained-kinds'
import type { DecidedModels, ModelSettings } from './models'
import type { WayField, WaySettings } from './ways'

/** An agent reads what is published, a lead writes it, an admin of a line of business says who is a lead. */
export const ROLES = ['agent', 'lead', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What the agent or the enterprise policy chose. Kept in storage.local, trusted contexts only. No customer data. */
export interface Settings {
  readonly v: 1
  readonly isSetUp: boolean
  readonly language: Language
  /** ISO 3166 region whose dialling habits apply. */
  readonly region: Region
  /** IANA time zone of the contact center: "today" is its day. */
  readonly timeZone: string
  readonly site: SiteId
  readonly team: TeamId
  readonly line: LineId
  readonly agent?: AgentProfile
  readonly shift?: { readonly agent: AgentId; readonly startedAt: EpochMs }
  readonly sites: Readonly<Record<PageOrigin, SiteProfile>>
  /** Profiles that packs brought, by page, also of pages that are not switched on. Filled by the background alone. */
  readonly published?: Readonly<Record<PageOrigin, PublishedProfile>>
  readonly isPopOn: boolean
  /** How much an agent wants to be told while a call runs. */
  readonly suggestionDial: Dial
  /** Own and shared numbers (switchboards, platforms): they never name anyone. */
  readonly sharedNumbers: readonly string[]
  readonly ownNumbers: readonly string[]
  /** Where the agent last put the pop, per page: kept so that it comes back there. */
  readonly popPlaces: Readonly<Record<PageOrigin, PopPlace>>
  readonly theme: 'system' | 'light' | 'dark'
  readonly retentionDays: Readonly<Record<RetainedKind, number>>
  /** With a passphrase: whoever starts the next shift enters it. */
  readonly isLockedAtShiftEnd: boolean
  /** Whether names, numbers and free text go to the lead with what happened; without it codes, times and counts alone. */
  readonly isPersonalShared: boolean
  readonly models: ModelSettings
  readonly audio: AudioSettings
  /** What whoever sits here may change. Absent: nobody said. */
  readonly role?: Role
  /** What a lead calls a surge; absent: as is usual. */
  readonly surgeWatch?: SurgeWatch
  readonly ways: WaySettings
  /** A paste of one client's data into another's page is warned of, or stopped. Absent: warned of. */
  readonly pasteGuard?: 'warn' | 'stop'
  /** What the enterprise policy says. Made anew at each reading and never kept, so that it ends with the policy. */
  readonly decided: Decided
}

export interface Decided {
  readonly fields: readonly DecidedField[]
  /** The one agent this machine belongs to. */
  readonly agent?: AgentProfile
  /** Lines of business that the policy names; there are no others then. */
  readonly lines: readonly GivenLine[]
  /** The sites it lists, and which parts of their profile it names. */
  readonly sites: Readonly<Record<PageOrigin, readonly GivenPart[]>>
  /** Sites that packs have a profile for. */
  readonly published?: Readonly<Record<PageOrigin, PublishedState>>
  /** Absent: it says nothing of models. */
  readonly models?: DecidedModels
  /** Whose packs are taken: a code, or an invitation. */
  readonly trustedRoot?: string
  /** Whom records that leave this desk are encrypted to: the key as the lead's page shows it. */
  readonly segmentKey?: string
  /** Absent: it says nothing of listening. */
  readonly audio?: DecidedAudio
  /** Absent: it says nothing of where packs come from and go. */
  readonly ways?: readonly WayField[]
}

/** What a policy may name of a site, and what its editor shows. */
export const PROFILE_PARTS = ['headerMap', 'urlPop', 'domProfile', 'transcript'] as const
export type ProfilePart = (typeof PROFILE_PARTS)[number]
/** What a policy alone may name beside those: of which line of business calls seen there are. */
export type GivenPart = ProfilePart | 'line'

export type DecidedField = 'language' | 'region' | 'timeZone' | 'site' | 'team' | 'line' | 'isPopOn' | 'sharedNumbers' | 'ownNumbers' | 'role' | 'isPersonalShared'

export interface GivenLine {
  readonly id: LineId
  readonly labels: Labels
  readonly dialledNumbers: readonly string[]
  /** What it does not name stays as it is. */
  readonly vault?: string
  readonly colour?: LineColour
  readonly retentionDays?: Partial<Readonly<Record<RetainedKind, number>>>
}

export interface AgentProfile {
  readonly id: AgentId
  readonly number: string
  readonly name: string
}

export interface SiteProfile {
  readonly isOn: boolean
  /** Origins of frames that belong to it and were granted with it. */
  readonly frameOrigins: readonly PageOrigin[]
  /** X- header (lower case) → fact of the call. */
  readonly headerMap: Readonly<Record<string, CallFactName>>
  readonly urlPop?: UrlPopPattern
  readonly domProfile?: DomProfile
  readonly transcript?: TranscriptProfile
  /** Calls seen here are of that line of business, unless the number dialled says another. Absent: of the one in front. */
  readonly line?: LineId
  /** Parts of its own that stand above what is published, each as long as that says what it said then. */
  readonly exceptionTo?: Partial<Pick<SiteProfile, ProfilePart>>
}

/** What packs say of a page: the parts that they name. */
export interface PublishedProfile extends Partial<Pick<SiteProfile, ProfilePart>> {
  readonly item: PublishedSiteId
  readonly version: number
  readonly line: LineId
  /** Calls seen there are of that line. */
  readonly isOfLine: boolean
  readonly labels: Labels
}

/** How what is published and what was taught here lie over each other, by the parts of the profile. */
export interface PublishedState extends Pick<PublishedProfile, 'version' | 'line' | 'labels'> {
  /** Those of the pack that hold. */
  readonly inForce: readonly ProfilePart[]
  /** Those that this desk holds against it. */
  readonly exceptions: readonly ProfilePart[]
  /** Those of this desk that lie below, and can be put back. */
  readonly kept: readonly ProfilePart[]
}

export type CallFactName = 'queue' | 'waitSeconds' | 'ivrPath' | 'botQuestion' | 'skillGroup' | 'pbxCallId' | 'recordingUrl'

/** Which URL parameters tell of a call; the usual names where a list is empty. */
export interface UrlPopPattern {
  /** Path of the page, or path and route (`/crm/#/customer`); `*` stands for anything. */
  readonly pathPattern?: string
  readonly callerParameters: readonly string[]
  readonly dialledParameters: readonly string[]
  readonly callIdParameters: readonly string[]
}

/**
 * Where a page shows its call: CSS selectors, first that matches wins, through open shadow roots (`softphone-bar >>> .state`
 * names one). Texts are compared whole, trimmed and case-folded; `*` stands for anything.
 */
export interface DomProfile {
  readonly state: readonly string[]
  readonly number: readonly string[]
  readonly name: readonly string[]
  readonly ringingTexts: readonly string[]
  /** Of calls that the agent makes. */
  readonly dialingTexts?: readonly string[]
  readonly talkingTexts: readonly string[]
  readonly heldTexts: readonly string[]
  readonly answerButton: readonly string[]
}

/** Where a page shows what is said, by selectors as in `DomProfile`. `text` and `speaker` are looked for within a block. */
export interface TranscriptProfile {
  /** Captions are rewritten while they are said; what stands in a chat was said. */
  readonly source: 'captions' | 'chat'
  /** One for each thing that somebody said. */
  readonly block: readonly string[]
  /** Its words; all of the block, where it is empty. */
  readonly text: readonly string[]
  /** Who said it; where the page shows a picture only, that. */
  readonly speaker: readonly string[]
  /** Names that mean the agent ("You"); `*` stands for anything. */
  readonly agentTexts: readonly string[]
  readonly customerTexts: readonly string[]
  /** Blocks that are the agent's, where only their form says so. */
  readonly agentBlocks: readonly string[]
}

export interface PopPlace {
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'
  /** Distance from that corner in CSS px. */
  readonly x: number
  readonly y: number
}
