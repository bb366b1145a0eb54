import type { AgentId, CodeId, DemandId, EpochMs, LineId, NoticeId, TeamId } from './ids'
import type { Language } from './language'

/** `info`: in the list and the digest. `important`: opens by itself in a safe gap. `critical`: also a line in a call when its topic is spoken. */
export const NOTICE_IMPORTANCES = ['info', 'important', 'critical'] as const
export type NoticeImportance = (typeof NOTICE_IMPORTANCES)[number]

/** What a lead tells agents: versioned, retired and never deleted. It is no customer's data and is not sealed. */
export interface Notice {
  readonly kind: 'notice'
  readonly id: NoticeId
  readonly line: LineId
  readonly version: number
  readonly importance: NoticeImportance
  readonly audience: Audience
  /** Before it, it is planned and nobody sees it. */
  readonly from: EpochMs
  /** From then on it is expired. Absent: until it is retired. */
  readonly until?: EpochMs
  /** Of its texts. */
  readonly language: Language
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** What all agents say, word for word. */
  readonly wording?: string
  readonly attachments: readonly Attachment[]
  readonly demand?: DemandId
  /** How its topic is spoken; `*` stands for a few words. */
  readonly phrasings: readonly string[]
  readonly check?: CheckQuestion
  /** Notices that went into this one. */
  readonly mergeOf?: readonly NoticeId[]
  /** Who read an older version has to read it again. Absent: any version will do. */
  readonly readAgainFrom?: number
  /** What breaks now, and whom it concerns: with it the notice is an incident. */
  readonly incident?: Incident
  readonly changedAt: EpochMs
  readonly retiredAt?: EpochMs
}

export type Audience =
  /** Every line of the site. */
  | { readonly kind: 'site' }
  /** The line of the notice. */
  | { readonly kind: 'line' }
  | { readonly kind: 'teams'; readonly teams: readonly TeamId[] }
  | { readonly kind: 'agents'; readonly agents: readonly AgentId[] }

/** As text: it is searched, and nothing in it runs. */
export interface Attachment {
  readonly name: string
  readonly text: string
}

/** Asked when it is acknowledged. */
export interface CheckQuestion {
  readonly ask: string
  readonly answers: readonly CheckAnswer[]
  /** The passage of the body that answers it, word for word. */
  readonly place?: string
}

export interface CheckAnswer {
  readonly text: string
  readonly isRight: boolean
}

/**
 * Calls about one of the codes, those of the demand of its notice among them, and calls out of one of the areas. With both, a caller of
 * another area is not concerned, and one whose area is not known only by what he wants.
 */
export interface Incident {
  readonly codes: readonly CodeId[]
  /** Dialling areas as `number-place.ts` names them: `CN-755`. */
  readonly areas: readonly string[]
  readonly startedAt: EpochMs
  /** When it is thought to be over. */
  readonly expectedAt?: EpochMs
  /** The one ticket that stands for all. */
  readonly parent?: ParentTicket
  readonly allClear?: AllClear
}

export interface ParentTicket {
  readonly number: string
  /** `https:` only. */
  readonly link?: string
}

export const CALL_BACKS = ['nobody', 'owner', 'each-agent'] as const
export type CallBack = (typeof CALL_BACKS)[number]

export interface AllClear {
  readonly at: EpochMs
  /** What customers are told now. */
  readonly words: string
  /** Who calls the affected customers: nobody, the owner, or each agent those he talked to. */
  readonly callBack: CallBack
  readonly owner: AgentId
}

export const MOST_AREAS = 50
export const MOST_MERGED = 50
export const LONGEST_TITLE = 200
export const LONGEST_BODY = 20_000
export const LONGEST_WORDING = 1000
export const MOST_PHRASINGS = 60
export const LONGEST_PHRASING = 120
export const MOST_ATTACHMENTS = 10
export const LONGEST_ATTACHMENT_NAME = 120
export const MOST_ANSWERS = 6
export const LONGEST_ASK = 300
export const LONGEST_ANSWER = 200
export const LONGEST_PLACE = 1000
export const LONGEST_PARENT_NUMBER = 80
