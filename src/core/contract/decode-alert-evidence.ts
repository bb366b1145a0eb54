import type { AlertEvidence } from './alert-rules'
import { integer, isRecordValue, listOf, oneOf, record, text, type Decoder } from './decode'
import type { TranscriptLineId } from './ids'

const label = text(200)
const heard = { line: text<TranscriptLineId>(64), said: text(2000) }
const count = integer(0, 1e9)

const KINDS: { readonly [K in AlertEvidence['asks']]: Decoder<AlertEvidence> } = {
  tag: record({ asks: oneOf('tag'), labels: record({ 'zh-CN': label, 'zh-TW': label, en: label }) }),
  fact: record({ asks: oneOf('fact'), facts: listOf(record({ name: text(200), value: text(2000) }), 40) }),
  calls: record({ asks: oneOf('calls'), within: oneOf('today', 'week'), count }),
  words: record({ asks: oneOf('words'), ...heard }),
  escalation: record({ asks: oneOf('escalation'), ...heard }),
  upset: record({ asks: oneOf('upset'), ...heard }),
  hold: record({ asks: oneOf('hold'), times: count, seconds: count }),
}

/** What told of an alert, as another desk wrote it. */
export const decodeAlertEvidence: Decoder<AlertEvidence> = (input) => {
  const decode = isRecordValue(input) ? Object.entries(KINDS).find(([asks]) => asks === input.asks)?.[1] : undefined
  return decode?.(input)
}
