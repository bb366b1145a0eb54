import type { PasteWarning } from '../paste-guard/guard-messages'
import type { AlertAnswer, AlertEvidence } from './alert-rules'
import type { FeedbackAbout, FeedbackKind, FeedbackState } from './feedback'
import type {
  AgentId, AlertRuleId, ArticleId, CallId, CodeId, ContactId, CustomerId, DeviceId, EpochMs, E164, FactId, FeedbackId, LineId, MatchKey, NoticeId, OfferId, PageOrigin, SiteId, SuggestionId, TagId, TaskId, TeamId,
} from './ids'
import type { CallDirection } from './call-signal'
import type { Judgement, LearnedFrom } from './suggestions'

/**
 * A fact is an immutable row about something that happened at this desk or came to it. What can change (a customer's name,
 * whether a contact is solved) is a view folded from facts; facts of two desks folded in any order give the same view.
 */
export type Fact = { readonly [K in FactKind]: FactOf<K> }[FactKind]
export type FactKind = keyof FactBodies

export type FactOf<K extends FactKind> = Envelope & { readonly kind: K } & FactBodies[K]

export interface Envelope {
  /** Version of the whole form; a reader refuses what is newer than it knows. */
  readonly v: 1
  /** UUIDv7, made once, never reused. */
  readonly id: FactId
  readonly site: SiteId
  readonly line: LineId
  readonly team: TeamId
  readonly agent: AgentId
  readonly device: DeviceId
  /** Counts up by one per device, without gaps, in the transaction that writes the fact: a reader knows what it lacks. */
  readonly seq: number
  readonly happenedAt: EpochMs
  readonly recordedAt: EpochMs
  readonly origin: FactOrigin
  /** HMAC(site key, E.164) of the number the fact came by. */
  readonly customerKey?: MatchKey
  /** The fact that this one corrects. The corrected one stays. */
  readonly supersedes?: FactId
}

export type FactOrigin = 'live' | `import:${string}` | `crm:${string}` | `device:${string}`

/**
 * `open` is stored in clear and may be an index: routing, ids, counts, codes. `personal` is sealed before it is written:
 * every number, name and free text belongs there.
 */
interface Body<Open, Personal = Record<never, never>> {
  readonly open: Readonly<Open>
  readonly personal: Readonly<Personal>
}

export type Channel = 'phone' | 'chat' | 'email' | 'sms' | 'web' | 'visit' | 'other'
/** How a contact went, whoever ended it. `answered-elsewhere`: a colleague took it. */
export type ContactOutcome = 'completed' | 'missed' | 'busy' | 'declined' | 'failed' | 'answered-elsewhere' | 'transferred' | 'lost-sight'
export type Mood = 'calm' | 'pleased' | 'worried' | 'upset' | 'angry'
export type CodeClass = 'consult' | 'complaint' | 'business' | 'fault'
export type OfferAnswer = 'accepted' | 'declined' | 'later'
export const TASK_KINDS = ['callback', 'follow-up', 'promise'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** Facts of the call that only mapped headers, URL parameters or the CRM can tell. */
export interface CallFacts {
  readonly queue?: string
  readonly waitSeconds?: number
  /** Menu steps taken before a person answered, first to last. */
  readonly ivrPath?: readonly string[]
  readonly botQuestion?: string
  readonly skillGroup?: string
  readonly pbxCallId?: string
  readonly recordingUrl?: string
}

export interface FactBodies {
  'contact/recorded': Body<
    {
      contact: ContactId
      channel: Channel
      direction: CallDirection
      outcome: ContactOutcome
      startedAt: EpochMs
      answeredAt?: EpochMs
      endedAt?: EpochMs
      /** How often the customer was put on hold, and for how long in all. Absent: never, or nobody told of it. */
      holds?: number
      holdMs?: number
      /** The dialling area of the number, else its country (`number-place.ts`): coarse, and in clear, so that areas can be counted. Absent: not known. */
      area?: string
      /** Whom the contact was with, where that was a fact then. Absent: known by its number only, or not at all. */
      customer?: CustomerId
      call?: CallId
    },
    { rawNumber?: string; e164?: E164; name?: string; dialled?: string; facts?: CallFacts; externalId?: string }
  >
  'contact/wrapped-up': Body<
    {
      contact: ContactId
      code?: CodeId
      codeClass?: CodeClass
      isResolved: boolean
      /** Earlier unsolved contacts that this one settles. */
      closes: readonly ContactId[]
      mood?: Mood
      /** From hang-up to saved. */
      afterCallMs?: number
    },
    { note: string; codeLabel?: string; demand?: string }
  >
  /** "Not this person": whom the contact was with after all; absent customer: nobody known. */
  'contact/moved': Body<{ contact: ContactId; customer?: CustomerId; from?: CustomerId }>
  'customer/named': Body<{ customer: CustomerId }, { name: string; salutation?: string }>
  'customer/number-linked': Body<{ customer: CustomerId }, { rawNumber: string; e164?: E164 }>
  'customer/number-unlinked': Body<{ customer: CustomerId }, { rawNumber: string; e164?: E164 }>
  'customer/identified': Body<{ customer: CustomerId }, { externalId: string }>
  'customer/tagged': Body<{ customer: CustomerId; tag: TagId }>
  'customer/untagged': Body<{ customer: CustomerId; tag: TagId }>
  /** Data once given that is only to be confirmed next time: an address, a meter number. Empty value: forget it. */
  'customer/remembered': Body<{ customer: CustomerId }, { field: string; value: string }>
  'customer/noted': Body<{ customer: CustomerId }, { text: string }>
  /** Both were one person. `from` answers to `into` from then on. */
  'customer/merged': Body<{ from: CustomerId; into: CustomerId }>
  /** For the number in `customerKey`: this customer was chosen, or was said not to be the person. */
  'number/chosen': Body<{ customer: CustomerId }>
  'number/refused': Body<{ customer: CustomerId }>
  'task/set': Body<
    { task: TaskId; taskKind: TaskKind; owner: AgentId; dueAt: EpochMs; windowEndsAt?: EpochMs; customer?: CustomerId; contact?: ContactId },
    { text: string; rawNumber?: string }
  >
  'task/done': Body<{ task: TaskId }, { remark?: string }>
  /** An offer was put before the agent. `probability`: that the ranking put it there, so that another ranking can be judged by the record. */
  'offer/shown': Body<{ offer: OfferId; call: CallId; contact: ContactId; customer?: CustomerId; segment: string; probability: number; isExploring: boolean }>
  /** What the customer said to it. `task`: of an answer "later", the follow-up that was made of it. */
  'offer/answered': Body<
    { offer: OfferId; call: CallId; contact: ContactId; customer?: CustomerId; answer: OfferAnswer; laterAt?: EpochMs; task?: TaskId },
    { words?: string }
  >
  /** The agent said that the card of it does not fit here; the customer was not asked. Apart from an answer: it tells of the moment, and little of him. */
  'offer/dismissed': Body<{ offer: OfferId; call: CallId; contact: ContactId; customer?: CustomerId }>
  /** An article was put up while the call ran. `isAsked`: the agent took it from the list. */
  'suggestion/shown': Body<{ suggestion: SuggestionId; call: CallId; contact: ContactId; article: ArticleId; confidence: number; isAsked: boolean }>
  /** What the agent did with it. What had been said then, and what stood beside it, is learned from. */
  'suggestion/judged': Body<
    { suggestion: SuggestionId; call: CallId; contact: ContactId; article: ArticleId; judgement: Judgement },
    { learned?: LearnedFrom }
  >
  'pop/shown': Body<{ call: CallId; receipt: PopReceipt }>
  /** The agent on this desk changed, or a shift began or ended. */
  'shift/started': Body<Record<never, never>, { agentName: string }>
  'shift/ended': Body<Record<never, never>>
  /** A draft of one agent that another one took over. */
  'wrap-up/handed-over': Body<{ call: CallId; to: AgentId }>
  /** An agent holds something against an article; what, if it was said. Its owner's answer answers all doubts before it. */
  'article/doubted': Body<{ article: ArticleId }, { text: string }>
  'article/answered': Body<{ article: ArticleId }, { text: string }>
  /** What an agent says to the lead of the work itself: that it does not go as written, an idea, praise, a question. */
  'feedback/given': Body<{ feedback: FeedbackId; feedbackKind: FeedbackKind; about?: FeedbackAbout }, { text: string }>
  /** What became of it. The last one counts. */
  'feedback/answered': Body<{ feedback: FeedbackId; state: Exclude<FeedbackState, 'new'> }, { text: string }>
  /** What a customer said when that suggestion was taken is no phrasing of its article, said whoever keeps it. */
  'phrasing/set-aside': Body<{ article: ArticleId; suggestion: SuggestionId }>
  /** A rule of a lead held in a call: once for each call and rule. What told is personal. */
  'alert/raised': Body<{ rule: AlertRuleId; version: number; call: CallId; contact: ContactId; customer?: CustomerId }, { evidence?: readonly AlertEvidence[] }>
  /** What the agent made of it. */
  'alert/answered': Body<{ rule: AlertRuleId; call: CallId; contact: ContactId; answer: AlertAnswer }>
  /** More contacts of a code than can be by accident, in the time between. */
  /** One of `code`, `codes` (of a demand) and `area` says what there is too much of. */
  'surge/warned': Body<{ code?: CodeId; codes?: readonly CodeId[]; area?: string; count: number; usual: number; from: EpochMs; until: EpochMs; contacts: readonly ContactId[] }>
  /** Searched for in vain. */
  /** Something of another client was pasted, typed or about to be, into what belongs to this one. Not what, and not whose. */
  'paste/warned': Body<{ how: PasteWarning['how']; why: PasteWarning['why'] }>
  'knowledge/gap': Body<Record<never, never>, { typed: string }>
  /** An agent had it before the eyes. `isForced`: it opened by itself, which is an interruption. */
  'notice/seen': Body<{ notice: NoticeId; version: number; isForced: boolean }>
  /** Read and said so. `answer`: to its check question, by its place in the list; not `isRight`: asked again. */
  'notice/acknowledged': Body<{ notice: NoticeId; version: number; answer?: number; isRight?: boolean }>
  'notice/snoozed': Body<{ notice: NoticeId; version: number; until: EpochMs }>
  /** This contact is one of an incident: whom to call back when it is over. */
  'incident/affected': Body<{ incident: NoticeId; contact: ContactId; customer?: CustomerId }, { rawNumber?: string }>
}

/** Why the pop came, where, and how fast: one click away from every pop, and the answer to "why did nothing pop?". */
export interface PopReceipt {
  readonly detectors: readonly string[]
  /** Rule that matched the customer: 'exact', 'tail-8', 'remembered', 'none', … */
  readonly rule: string
  readonly matched: number
  readonly surface: 'tab' | 'panel' | 'notification' | 'none'
  /** Why that surface: 'visible-focused', 'panel-open', 'no-tab', 'switched-off', 'tab-refused', … */
  readonly why: string
  readonly tab?: number
  /** The page in that tab. */
  readonly site?: PageOrigin
  /** From the page's evidence to the painted pop, by the machine's clock; absent where nothing was painted. */
  readonly tookMs?: number
  readonly isSaved: boolean
}
