import { ALERT_ANSWERS } from '../contract/alert-rules'
import { decodeAlertEvidence } from '../contract/decode-alert-evidence'
import { amount, flag, integer, isRecordValue, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import { decodeFeedbackAbout, FEEDBACK_KINDS } from '../contract/feedback'
import { TASK_KINDS, type FactBodies, type FactKind } from '../contract/facts'
import { PASTE_WHYS } from '../paste-guard/judge-paste'
import { JUDGEMENTS } from '../contract/suggestions'

const id = text(400)
const short = text(400)
const long = text(20_000)
const time = integer(-8.64e15, 8.64e15)
const nothing = record({})
const count = integer(0, Number.MAX_SAFE_INTEGER)

const callFacts = record({
  queue: optional(short), waitSeconds: optional(amount(0, 1e9)), ivrPath: optional(listOf(short, 100)), botQuestion: optional(long),
  skillGroup: optional(short), pbxCallId: optional(short), recordingUrl: optional(text(4000)),
})
const number = { rawNumber: short, e164: optional(text(20)) }
const ofCustomer = record({ customer: id })
const ofArticle = record({ article: id })
const receipt = record({
  detectors: listOf(short, 32), rule: short, matched: count, surface: oneOf('tab', 'panel', 'notification', 'none'), why: short,
  tab: optional(integer(-1, Number.MAX_SAFE_INTEGER)), site: optional(text(400)), tookMs: optional(amount(-1e12, 1e12)), isSaved: flag,
})
const terms = listOf((input) => (Array.isArray(input) && input.length === 2 && typeof input[0] === 'string' && typeof input[1] === 'number' ? ([input[0], input[1]] as const) : undefined), 2_000)
/** What was said is offered as a phrasing to whoever keeps the article. How the one desk ranks is its own, and not taken over. */
const learned = record({ said: optional(record({ terms, newest: terms, turn: optional(long) })) })

interface Parts { readonly open: Decoder<object>; readonly personal: Decoder<object> }
const parts = (open: Decoder<object>, personal: Decoder<object> = nothing): Parts => ({ open, personal })

/**
 * What the two parts of each kind of fact consist of. A segment comes from another machine: whoever has its key can write what
 * he likes, so nothing goes into the views that was not looked at. The compiler misses no kind.
 */
const BODIES: { readonly [K in FactKind]: Parts } = {
  'contact/recorded': parts(record({
    contact: id, channel: oneOf('phone', 'chat', 'email', 'sms', 'web', 'visit', 'other'), direction: oneOf('inbound', 'outbound'),
    outcome: oneOf('completed', 'missed', 'busy', 'declined', 'failed', 'answered-elsewhere', 'transferred', 'lost-sight'),
    startedAt: time, answeredAt: optional(time), endedAt: optional(time), holds: optional(count), holdMs: optional(count), area: optional(text(20)), customer: optional(id), call: optional(id),
  }), record({
    rawNumber: optional(short), e164: optional(text(20)), name: optional(short), dialled: optional(short), facts: optional(callFacts), externalId: optional(short),
  })),
  'contact/wrapped-up': parts(record({
    contact: id, code: optional(id), codeClass: optional(oneOf('consult', 'complaint', 'business', 'fault')), isResolved: flag, closes: listOf(id, 1_000),
    mood: optional(oneOf('calm', 'pleased', 'worried', 'upset', 'angry')), afterCallMs: optional(count),
  }), record({ note: long, codeLabel: optional(short), demand: optional(short) })),
  'contact/moved': parts(record({ contact: id, customer: optional(id), from: optional(id) })),
  'customer/named': parts(ofCustomer, record({ name: short, salutation: optional(short) })),
  'customer/number-linked': parts(ofCustomer, record(number)),
  'customer/number-unlinked': parts(ofCustomer, record(number)),
  'customer/identified': parts(ofCustomer, record({ externalId: short })),
  'customer/tagged': parts(record({ customer: id, tag: id })),
  'customer/untagged': parts(record({ customer: id, tag: id })),
  'customer/remembered': parts(ofCustomer, record({ field: short, value: long })),
  'customer/noted': parts(ofCustomer, record({ text: long })),
  'customer/merged': parts(record({ from: id, into: id })),
  'number/chosen': parts(ofCustomer),
  'number/refused': parts(ofCustomer),
  'task/set': parts(record({
    task: id, taskKind: oneOf(...TASK_KINDS), owner: id, dueAt: time, windowEndsAt: optional(time), customer: optional(id), contact: optional(id),
  }), record({ text: long, rawNumber: optional(short) })),
  'task/done': parts(record({ task: id }), record({ remark: optional(long) })),
  'offer/shown': parts(record({
    offer: id, call: id, contact: id, customer: optional(id), segment: short, probability: amount(0, 1), isExploring: flag,
  })),
  'offer/answered': parts(record({
    offer: id, call: id, contact: id, customer: optional(id), answer: oneOf('accepted', 'declined', 'later'), laterAt: optional(time), task: optional(id),
  }), record({ words: optional(long) })),
  'offer/dismissed': parts(record({ offer: id, call: id, contact: id, customer: optional(id) })),
  'suggestion/shown': parts(record({ suggestion: id, call: id, contact: id, article: id, confidence: amount(-1e6, 1e6), isAsked: flag })),
  'suggestion/judged': parts(record({ suggestion: id, call: id, contact: id, article: id, judgement: oneOf(...JUDGEMENTS) }), record({ learned: optional(learned) })),
  'pop/shown': parts(record({ call: id, receipt })),
  'shift/started': parts(nothing, record({ agentName: short })),
  'shift/ended': parts(nothing),
  'wrap-up/handed-over': parts(record({ call: id, to: id })),
  'article/doubted': parts(ofArticle, record({ text: long })),
  'article/answered': parts(ofArticle, record({ text: long })),
  'phrasing/set-aside': parts(record({ article: id, suggestion: id })),
  'knowledge/gap': parts(nothing, record({ typed: long })),
  'feedback/given': parts(record({ feedback: id, feedbackKind: oneOf(...FEEDBACK_KINDS), about: optional(decodeFeedbackAbout) }), record({ text: long })),
  'feedback/answered': parts(record({ feedback: id, state: oneOf('taken-up', 'answered') }), record({ text: long })),
  'notice/seen': parts(record({ notice: id, version: count, isForced: flag })),
  'notice/acknowledged': parts(record({ notice: id, version: count, answer: optional(count), isRight: optional(flag) })),
  'notice/snoozed': parts(record({ notice: id, version: count, until: time })),
  'incident/affected': parts(record({ incident: id, contact: id, customer: optional(id) }), record({ rawNumber: optional(short) })),
  'alert/raised': parts(record({ rule: id, version: count, call: id, contact: id, customer: optional(id) }), record({ evidence: optional(listOf(decodeAlertEvidence, 20)) })),
  'paste/warned': parts(record({ how: oneOf('pasted', 'typed', 'stopped'), why: listOf(oneOf(...PASTE_WHYS), 3) })),
  'surge/warned': parts(record({ code: optional(id), codes: optional(listOf(id, 100)), area: optional(text(20)), count, usual: amount(0, 1e9), from: time, until: time, contacts: listOf(id, 200) })),
  'alert/answered': parts(record({ rule: id, call: id, contact: id, answer: oneOf(...ALERT_ANSWERS) })),
}

export type Personal = 'shared' | 'withheld'

/** Undefined: it is none of that kind. Where nothing personal was sent, there may be nothing personal in it. */
export function decodeBody<K extends FactKind>(kind: K, body: { readonly open: unknown; readonly personal: unknown }, personal: Personal): FactBodies[K] | undefined {
  const open = BODIES[kind].open(body.open)
  const rest = personal === 'shared' ? BODIES[kind].personal(body.personal) : isRecordValue(body.personal) && Object.keys(body.personal).length === 0 ? {} : undefined
  // The decoders above are of that kind.
  return open === undefined || rest === undefined ? undefined : ({ open, personal: rest } as unknown as FactBodies[K])
}
