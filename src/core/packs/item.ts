import { decodeAlertRule } from '../contract/decode-alert-rule'
import { decodeClosing, decodeScript, decodeSnippet, decodeWording, type GuidanceProblem, type Written } from '../contract/decode-guidance'
import { decodeOffer, decodePlan, type OfferDesk } from '../contract/decode-offers'
import { decodePracticeCall } from '../contract/decode-practice'
import { integer, isRecordValue, optional, record, text, type Decoder } from '../contract/decode'
import { decodeTarget } from '../contract/decode-target'
import type { Definition } from '../contract/definitions'
import type { Guidance } from '../contract/guidance'
import { decodeNotice } from '../contract/decode-notice'
import type { Notice } from '../contract/notices'
import type { AgentId, EpochMs, LineId } from '../contract/ids'
import type { Result } from '../contract/result'
import { idOutOf } from '../knowledge/library/id-in-line'
import { decodeArticle, type ArticleItem } from './decode-article'
import { decodeCode, decodeLine, decodeTag } from './decode-codes'
import { decodePublishedSite } from './decode-published-site'
import { decodeRosterAgent, decodeRosterTeam } from './decode-roster'
import { decodeDemand } from './decode-demand'

/** What a desk edits and a pack carries: a version of something that a lead defines, as it is stored, without what only finds it. */
export type Item = ArticleItem | Notice | Definition
export type ItemKind = Item['kind']

/** By kind; the compiler misses none. Each reads a stored form and lets nothing through that it does not know. */
const DECODERS: { readonly [K in ItemKind]: Decoder<Extract<Item, { kind: K }>> } = {
  article: decodeArticle,
  line: decodeLine,
  code: decodeCode,
  tag: decodeTag,
  demand: decodeDemand,
  offer: ofDesk(decodeOffer),
  plan: ofDesk(decodePlan),
  script: asWritten(decodeScript),
  wording: asWritten(decodeWording),
  snippet: asWritten(decodeSnippet),
  closing: asWritten(decodeClosing),
  notice: decodeNotice,
  'alert-rule': ofDesk(decodeAlertRule),
  target: ofDesk(decodeTarget),
  'site-profile': decodePublishedSite,
  team: decodeRosterTeam,
  agent: decodeRosterAgent,
  'practice-call': ofDesk(decodePracticeCall),
}

/** In the order of a pack's body. */
export const ITEM_KINDS = Object.keys(DECODERS) as readonly ItemKind[]

/** An item as somebody's file has it. Undefined: of no kind that is known here, or not of its kind's form. */
export function decodeItem(input: unknown): Item | undefined {
  if (!isRecordValue(input)) return undefined
  const kind = ITEM_KINDS.find((each) => each === input.kind)
  return kind && DECODERS[kind](input)
}

/** The line of business that it is of; a line is its own. */
export const lineOfItem = (item: Item): LineId => (item.kind === 'line' ? item.id : item.line)

const decodeOwner = record({ id: text(200), line: text<LineId>(64), version: integer(1, 1e9), changedAt: integer<EpochMs>(0, 8.64e15), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)) })

/** Files name things without their line; what is stored has it before the name, and has been given its version. */
function asWritten<G extends Guidance>(decode: (input: unknown) => Result<Written<G>, GuidanceProblem>): Decoder<G> {
  return (input) => {
    const owner = decodeOwner(input)
    const read = owner && isRecordValue(input) ? decode({ ...input, id: idOutOf(owner.line, owner.id) }) : undefined
    // What was written and what every version has beside it are the whole of one.
    return read?.ok ? ({ ...read.value, ...owner } as unknown as G) : undefined
  }
}

function ofDesk<T extends Extract<Definition, { kind: 'offer' | 'plan' | 'alert-rule' | 'target' | 'practice-call' }>>(decode: (input: unknown, desk: OfferDesk) => Result<T, string>): Decoder<T> {
  return (input) => {
    const owner = decodeOwner(input)
    const read = owner && isRecordValue(input) ? decode({ ...input, id: idOutOf(owner.line, owner.id) }, { line: owner.line, now: owner.changedAt }) : undefined
    return read?.ok ? { ...read.value, ...owner } : undefined
  }
}
