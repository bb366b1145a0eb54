import { decodePortableSettings } from '../backup/portable-settings'
import { regions } from '../customers/region'
import { LONGEST_RETENTION_DAYS, SHORTEST_RETENTION_DAYS } from './retained-kinds'
import { DIAL_STEPS } from '../knowledge/suggest/attention'
import { decodeWrapUpDraft } from '../wrap-up/wrap-up-draft'
import { ALERT_MESSAGES } from './alert-messages'
import { DESK_MESSAGES } from '../desk/desk-messages'
import { AUDIO_MESSAGES } from './audio-messages'
import { decodeCallSignal } from './call-signal'
import { flag, integer, listOf, oneOf, optional, record, text, type Decoded, type Decoder } from './decode'
import { LANGUAGES } from './definitions'
import { FEEDBACK_MESSAGES } from './feedback-messages'
import { LINE_EXTRAS } from './line-of-business'
import { KNOWLEDGE_MESSAGES } from './knowledge-messages'
import { GUARD_MESSAGES } from '../paste-guard/guard-messages'
import { NOTICE_MESSAGES } from './notice-messages'
import { OFFER_MESSAGES } from './offer-messages'
import { MODEL_MESSAGES } from './model-messages'
import { PACK_MESSAGES } from './pack-orders'
import { decodeDomProfile, decodeHeaderMap, decodeTranscriptProfile, decodeUrlPopPattern } from './site-profile'
import { PRACTICE_MESSAGES } from './practice-messages'
import { PROFILE_PARTS } from './settings'
import { SURGE_MESSAGES } from './surge-messages'
import { SUGGESTION_MESSAGES } from './suggestion-messages'
import { WAY_ADDRESS_MESSAGES } from './way-address-messages'
import { WAY_MESSAGES } from './way-messages'
import { decodeHeardBlocks, LONGEST_TYPED_LINE } from './transcripts'
import type { CallId, ContactId, CustomerId, EpochMs, LineId, PageOrigin, ScriptId, TagId, TaskId, VaultId } from './ids'

/** Who may send it. A sender is told by its URL and frame, never by what it says of itself. */
export type Sender =
  /** A content script in a page that is switched on. */
  | 'page'
  /** tabs/pop in a frame inside a page: a page may embed or cover it. */
  | 'pop'
  /** Panel, popup, desk: our own pages at the top of their tab or panel. */
  | 'desk'

interface Message<Body> {
  readonly from: readonly Sender[]
  readonly body: Decoder<Body>
}
const message = <Body>(from: readonly Sender[], body: Decoder<Body>): Message<Body> => ({ from, body })

const call = text<CallId>(64)
const contact = text<ContactId>(64)
const customer = text<CustomerId>(64)
const line = text<LineId>(64)
const origin = text<PageOrigin>(300)
const vault = optional(text<VaultId>(64))
const personName = text(120)
const agentNumber = text(40)
const nothing = record({})
const retentionDays = integer(SHORTEST_RETENTION_DAYS, LONGEST_RETENTION_DAYS)

/** Every message there is: the run-time check and the type. Names are `noun/verb-noun`. */
export const MESSAGES = {
  'signal/report': message(['page'], record({
    signals: listOf(decodeCallSignal, 32),
    /** Evidence of the page that was refused or dropped, since the last report. */
    refused: integer(0, 1e9), dropped: integer(0, 1e9), hookErrors: integer(0, 1e9),
  })),
  /** What a page shows of a talk: captions, a chat. */
  'transcript/report': message(['page'], record({ blocks: decodeHeardBlocks })),
  'transcript/type-line': message(['desk'], record({ call, speaker: oneOf('customer', 'agent'), text: text(LONGEST_TYPED_LINE) })),
  /** A sensor or placer came up in a document: what does the site's profile ask of it? */
  'page/hello': message(['page'], record({ part: oneOf('sensor', 'placer') })),
  'pop/place': message(['page'], record({ token: text(64) })),
  'pop/hello': message(['pop'], record({ token: text(64) })),
  'pop/painted': message(['pop'], record({ call, paintedAt: integer<EpochMs>(0, 8.64e15) })),
  'pop/move': message(['page'], record({ corner: oneOf('top-left', 'top-right', 'bottom-left', 'bottom-right'), x: integer(0, 10_000), y: integer(0, 10_000) })),
  'call/dismiss-pop': message(['pop', 'desk'], record({ call })),
  'call/recall-pop': message(['desk'], record({ call: optional(call) })),
  'call/choose-customer': message(['pop', 'desk'], record({ call, customer })),
  'call/refuse-customer': message(['pop', 'desk'], record({ call, customer })),
  'call/name-customer': message(['pop', 'desk'], record({ call, name: personName, salutation: optional(text(40)) })),
  'call/finish': message(['desk'], record({ call })),
  'wrap-up/save-draft': message(['desk'], record({ call, draft: decodeWrapUpDraft })),
  'wrap-up/save': message(['desk'], record({ call, draft: decodeWrapUpDraft })),
  'wrap-up/correct': message(['desk'], record({ contact, draft: decodeWrapUpDraft })),
  /** What is typed over a wrap-up that is saved already. */
  'wrap-up/keep-correction': message(['desk'], record({ contact, draft: decodeWrapUpDraft })),
  'wrap-up/drop-correction': message(['desk'], record({ contact })),
  'wrap-up/skip': message(['desk'], record({ call })),
  /** The agent's hand has the last word over what was heard; without `isTicked` it is taken away again. */
  'script/tick': message(['desk'], record({ call, script: text<ScriptId>(200), step: text(80), isTicked: optional(flag) })),
  /** The words to start with, for a line that was there before there were any. What is written already stays. */
  'guidance/add-defaults': message(['desk'], record({ line })),
  'contact/move': message(['desk'], record({ contact, to: optional(customer) })),
  'customer/rename': message(['desk'], record({ customer, name: personName, salutation: optional(text(40)) })),
  'customer/link-number': message(['desk'], record({ customer, rawNumber: text(64) })),
  'customer/unlink-number': message(['desk'], record({ customer, rawNumber: text(64) })),
  'customer/tag': message(['desk'], record({ customer, tag: text<TagId>(64), isOn: flag })),
  'customer/remember': message(['desk'], record({ customer, field: text(80), value: text(400) })),
  'customer/note': message(['desk'], record({ customer, text: text(2000) })),
  'customer/merge': message(['desk'], record({ from: customer, into: customer })),
  'task/finish': message(['desk'], record({ task: text<TaskId>(64), remark: optional(text(500)) })),
  'task/move': message(['desk'], record({ task: text<TaskId>(64), dueAt: integer<EpochMs>(0, 8.64e15) })),
  'setup/finish': message(['desk'], record({
    language: oneOf(...LANGUAGES), region: oneOf(...regions), timeZone: text(64), agentNumber, agentName: personName,
    /** The name of a new line, or one of the lines that the policy names. */
    lineName: optional(text(80)), line: optional(line),
  })),
  'shift/start': message(['desk'], record({ agentNumber, agentName: personName, line: optional(line) })),
  /** Another agent at the same machine, in one step. Unfinished wrap-ups stay with their owner, or are handed over. */
  'shift/take-over': message(['desk'], record({ agentNumber, agentName: personName, unfinished: oneOf('keep', 'hand-over'), line: optional(line) })),
  'shift/end': message(['desk'], nothing),
  'shift/change-line': message(['desk'], record({ line })),
  /** A new line of business, or a change of one: its name, the numbers customers dial for it, whether it is still offered, the client whose vault it lies in (absent: the common one) and how it is marked. */
  'line/save': message(['desk'], record({ line: optional(line), name: text(80), dialledNumbers: listOf(text(64), 200), isRetired: flag, vault: LINE_EXTRAS.vault, colour: LINE_EXTRAS.colour })),
  'site/switch-on': message(['desk'], record({ origin, frameOrigins: listOf(origin, 32) })),
  'site/switch-off': message(['desk'], record({ origin })),
  /** Off, and its profile gone. */
  'site/forget': message(['desk'], record({ origin })),
  'site/try-address': message(['desk'], record({ address: text(4000), urlPop: optional(decodeUrlPopPattern) })),
  'site/usual-names': message(['desk'], nothing),
  'site/try-page': message(['desk'], record({ origin, domProfile: decodeDomProfile })),
  /** Does the sensor of the page in this tab answer? */
  'site/look-at': message(['desk'], record({ tab: integer(0, 2 ** 31) })),
  /** What is not named stays as it was; what is to `forget` goes. */
  'site/change-profile': message(['desk'], record({
    origin, headerMap: optional(decodeHeaderMap), urlPop: optional(decodeUrlPopPattern), domProfile: optional(decodeDomProfile), transcript: optional(decodeTranscriptProfile),
    line: optional(line), forget: optional(listOf(oneOf('urlPop', 'domProfile', 'transcript', 'line'), 4)),
  })),
  /** Of a part that packs say something of: theirs, or this desk's own over it. */
  'site/use-published': message(['desk'], record({ origin, part: oneOf(...PROFILE_PARTS), isPublished: flag })),
  'settings/change': message(['desk'], record({
    language: optional(oneOf(...LANGUAGES)), theme: optional(oneOf('system', 'light', 'dark')), isPopOn: optional(flag), suggestionDial: optional(oneOf(...DIAL_STEPS)), isLockedAtShiftEnd: optional(flag), isPersonalShared: optional(flag), pasteGuard: optional(oneOf('warn', 'stop')),
    region: optional(oneOf(...regions)), timeZone: optional(text(64)),
    sharedNumbers: optional(listOf(text(64), 1000)), ownNumbers: optional(listOf(text(64), 1000)),
  })),
  /** `current`: where there is one already. `vault`: absent, that of the line in front. */
  'vault/set-passphrase': message(['desk'], record({ vault, passphrase: text(200), current: optional(text(200)) })),
  'vault/remove-passphrase': message(['desk'], record({ vault, current: text(200) })),
  'vault/unlock': message(['desk'], record({ vault, passphrase: text(200) })),
  'vault/lock': message(['desk'], record({ vault })),
  /** The right to be forgotten; there is no way back. */
  'customer/erase': message(['desk'], record({ customer })),
  /** Somebody looked at this customer's record by hand: a row of the audit. */
  'customer/open': message(['desk'], record({ customer })),
  /** Sent before the file is handed over: what cannot be audited is not exported. `count`: rows in the file. */
  'data/exported': message(['desk'], record({ what: oneOf('log', 'audit', 'offers', 'offer-counts', 'board'), count: integer(0, 1e9) })),
  /** The client's keys are destroyed; there is no way back. `typed`: the client's name, by a person's hand. */
  'client/leave': message(['desk'], record({ vault: text<VaultId>(64), typed: text(400), exportedManifest: optional(text(64)) })),
  'client/allow-back': message(['desk'], record({ vault: text<VaultId>(64) })),
  'retention/change': message(['desk'], record({ contacts: retentionDays, customers: retentionDays, receipts: retentionDays, drafts: retentionDays, transcripts: retentionDays })),
  /** What was tried often and given up (contacts that could not be written). */
  'effect/try-again': message(['desk'], nothing),
  'retention/sweep': message(['desk'], nothing),
  /** The contact center's settings out of a backup. */
  'settings/restore': message(['desk'], decodePortableSettings),
  ...GUARD_MESSAGES,
  ...KNOWLEDGE_MESSAGES,
  ...PRACTICE_MESSAGES,
  ...FEEDBACK_MESSAGES,
  ...SUGGESTION_MESSAGES,
  ...OFFER_MESSAGES,
  ...NOTICE_MESSAGES,
  ...MODEL_MESSAGES,
  ...PACK_MESSAGES,
  ...AUDIO_MESSAGES,
  ...ALERT_MESSAGES,
  ...SURGE_MESSAGES,
  ...DESK_MESSAGES,
  ...WAY_MESSAGES,
  ...WAY_ADDRESS_MESSAGES,
} as const satisfies Record<string, Message<unknown>>

export type MessageName = keyof typeof MESSAGES
export type MessageBody<N extends MessageName> = Decoded<(typeof MESSAGES)[N]['body']>

/** The packet on the wire. */
export interface Packet<N extends MessageName = MessageName> {
  readonly callside: number
  readonly name: N
  readonly body: MessageBody<N>
  /** It comes from the page of practice (`route-practice.ts`). */
  readonly isPractice?: true
}
