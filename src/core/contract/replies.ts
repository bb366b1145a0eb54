import type { AudioTrouble, ListeningWish } from './audio'
import type { CallDirection } from './call-signal'
import type { PopReceipt } from './facts'
import type { CustomerCard } from '../customers/customer-card'
import type { FoundArticles, FoundNotices } from '../knowledge/thread-messages'
import type { Language } from './definitions'
import type { MessageName } from './messages'
import type { CallId, ContactId, CustomerId, ModelProfileId, NoticeId, PageOrigin } from './ids'
import type { ModelTry } from './models'
import type { ForeignCopy, PageGuard, PasteWarning } from '../paste-guard/guard-messages'
import type { Result } from './result'
import type { DomProfile, PopPlace, TranscriptProfile, UrlPopPattern } from './settings'

/** Why a message was not done. Each has words in the locales: what happened, what is safe, what to do. */
export type Refusal =
  | 'malformed'
  | 'not-allowed'
  | 'not-in-practice'
  | 'old-version'
  | 'not-set-up'
  | 'no-agent'
  | 'no-such-call'
  | 'no-such-customer'
  | 'no-such-contact'
  | 'no-such-task'
  | 'no-such-article'
  | 'no-such-alert'
  | 'no-such-offer' | 'no-such-suggestion' | 'no-such-notice' | 'no-such-feedback' | 'no-words' | 'no-such-practice-call'
  | 'not-a-lead'
  | 'not-an-admin' | 'no-such-client' | 'line-decided' | 'other-name'
  | 'not-over'
  | 'already-saved'
  | 'not-yours'
  | 'no-code'
  | 'unreadable-number'
  | 'vault-locked'
  | 'wrong-passphrase'
  | 'passphrase-too-short'
  | 'no-permission'
  | 'read-only' | 'not-your-line' | 'changed-elsewhere' | 'other-client' | 'has-records'
  | 'not-saved'
  | 'failed'

/** What a sensor or placer needs to know of its site; no customer data. */
export interface PageProfile {
  readonly isOn: boolean
  readonly headerNames: readonly string[]
  readonly urlPop?: UrlPopPattern
  readonly domProfile?: DomProfile
  readonly transcript?: TranscriptProfile
  readonly popPlace?: PopPlace
  /** Absent: there is nothing to guard. */
  readonly guard?: PageGuard
}

/** What the pop draws: the one call that holds the card, and a line for each other. */
export interface PopScene {
  readonly primary: CustomerCard
  readonly beside: readonly CustomerCard[]
  readonly language: Language
  readonly timeZone: string
  readonly theme: 'system' | 'light' | 'dark'
  /** Epoch ms of the evidence that caused it, for the receipt. */
  readonly causedAt: number
  /** One click away from the pop: why it came, where and how fast. */
  readonly receipt?: PopReceipt
}

/** Why an effect could not be done yet: the panel has words for each. */
export type EffectProblem = Extract<Refusal, 'vault-locked' | 'not-saved' | 'failed'>

interface Replies {
  'page/hello': PageProfile
  /** `isKept`: a call is being talked, and it was written to it. */
  'transcript/report': { readonly isKept: boolean }
  /** To our own pages alone; a page is told nothing. */
  'paste/note-pasted': { readonly warning?: PasteWarning }
  'paste/undo': { readonly isUndone: boolean }
  'pop/hello': { readonly isOurs: boolean; readonly scene?: PopScene }
  'practice/begin': { readonly call: CallId }
  'call/name-customer': { readonly customer: CustomerId }
  'wrap-up/save': { readonly contact: ContactId }
  'customer/erase': { readonly contacts: number; readonly facts: number }
  'retention/sweep': { readonly isDone: boolean }
  'site/switch-on': { readonly problems: readonly SiteProblem[] }
  'site/try-address': AddressTry | 'nothing'
  'site/usual-names': { readonly caller: readonly string[]; readonly dialled: readonly string[]; readonly callId: readonly string[] }
  'site/try-page': { readonly pages: readonly DomTry[] }
  'site/look-at': { readonly isHeard: boolean }
  'knowledge/search': FoundArticles
  /** How many counts were new, or newer than what was here. */
  'offer/take-counts': { readonly taken: number }
  'notice/save': { readonly notice: NoticeId }
  'notice/save-row': SavedItems
  /** `place`: the passage that answers the check question; asked again where it is not right. */
  'notice/acknowledge': { readonly isRight: boolean; readonly place?: string }
  /** Absent: in none, as far as they remember. */
  'notice/ask-gap': { readonly keyAgoMs?: number }
  'notice/search': FoundNotices
  'incident/start': { readonly notice: NoticeId }
  /** So many contacts were of it, and so many tasks were made for this desk. */
  'incident/end': { readonly affected: number; readonly tasks: number }
  'model/save-profile': { readonly profile: ModelProfileId }
  'model/try': ModelTry
  'item/save': SavedItems
  'item/change-many': SavedItems
  'item/restore': SavedItems
  'audio/report': { readonly wish: ListeningWish }
  /** Refused pieces are sent again, or dropped: that is for the one who has them. */
  'audio/send-piece': PieceOutcome
  'audio/send-words': PieceOutcome
}

/** The versions that were written, each with the one it followed (0: it was not there): enough to undo it. */
export interface SavedItems {
  readonly saved: readonly { readonly id: string; readonly version: number; readonly before: number }[]
}

/** What became of a piece of sound: a line, or why not yet. */
export type PieceOutcome = { readonly isHeard: true } | { readonly isHeard: false; readonly trouble: AudioTrouble }

/** What an address would tell of a call. */
export interface AddressTry {
  readonly direction: CallDirection
  readonly rawNumber?: string
  readonly name?: string
  readonly dialled?: string
  readonly callId?: string
}

/** What a page shows by a profile that is being tried. */
export interface DomTry {
  readonly phase: 'ringing' | 'dialing' | 'talking' | 'held' | 'none'
  readonly rawNumber?: string
  readonly name?: string
  readonly found: Readonly<Record<'state' | 'number' | 'name' | 'answerButton', number>>
  readonly badSelectors: readonly string[]
}

export type SiteProblem =
  | { readonly kind: 'no-permission'; readonly origin: PageOrigin }
  | { readonly kind: 'not-registered'; readonly detail: string }
  | { readonly kind: 'tab-not-reached'; readonly tab: number }

export type ReplyOf<N extends MessageName> = Result<N extends keyof Replies ? Replies[N] : undefined, Refusal>

/** From the background to one document, named exactly. */
export type PopOrder =
  | { readonly callside: 1; readonly order: 'pop/show'; readonly scene: PopScene }
  | { readonly callside: 1; readonly order: 'pop/hide' }
  | { readonly callside: 1; readonly order: 'pop/warn'; readonly warning: PasteWarning; readonly language: Language; readonly timeZone: string; readonly theme: PopScene['theme'] }

export type PageOrder =
  | { readonly callside: 1; readonly order: 'page/profile'; readonly profile: PageProfile }
  | { readonly callside: 1; readonly order: 'page/go-quiet' }
  /** Absent: what was copied last is no other client's. */
  | { readonly callside: 1; readonly order: 'page/foreign-copy'; readonly copy?: ForeignCopy }
  /** Answered with whether it was. */
  | { readonly callside: 1; readonly order: 'page/undo-paste' }
  /** Answered with `true`. */
  | { readonly callside: 1; readonly order: 'page/are-you-there' }
  /** How many ms ago a key was pressed in it; nothing where none was. */
  | { readonly callside: 1; readonly order: 'page/last-key' }
  /** Answered with a `DomTry`. */
  | { readonly callside: 1; readonly order: 'page/try-profile'; readonly domProfile: DomProfile }
