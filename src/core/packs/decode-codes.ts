import { flag, integer, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import { TAG_TIERS, type LineOfBusiness, type Tag, type WrapUpCode } from '../contract/definitions'
import { decodeLabels } from '../contract/decode-labels'
import { LONGEST_KEY_CODE } from '../segments/key-code'
import { LINE_EXTRAS } from '../contract/line-of-business'
import type { AgentId, CodeId, EpochMs, LineId, TagId } from '../contract/ids'

/** What every definition has. */
export const VERSIONED = {
  version: integer(1, 1e9), labels: decodeLabels(120), changedAt: integer<EpochMs>(0, 8.64e15), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)),
}
const line = text<LineId>(64)
const order = integer(-1e6, 1e6)

export const decodeCode: Decoder<WrapUpCode> = record({
  ...VERSIONED, kind: oneOf('code'), id: text<CodeId>(200), line, parent: optional(text<CodeId>(200)), codeClass: oneOf('consult', 'complaint', 'business', 'fault'),
  demand: decodeLabels(120), isClosing: flag, order,
})

export const decodeTag: Decoder<Tag> = record({ ...VERSIONED, kind: oneOf('tag'), id: text<TagId>(200), line, tier: oneOf(...TAG_TIERS), order })

export const decodeLine: Decoder<LineOfBusiness> = record({ ...VERSIONED, kind: oneOf('line'), id: line, dialledNumbers: listOf(text(64), 200), segmentKey: optional(text(LONGEST_KEY_CODE)), ...LINE_EXTRAS })
