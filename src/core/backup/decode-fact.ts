import { integer, oneOf, optional, record, text } from '../contract/decode'
import type { FactKind } from '../contract/facts'

/** Every kind this version knows; the compiler misses none. */
const KINDS: Readonly<Record<FactKind, true>> = {
  'contact/recorded': true, 'contact/wrapped-up': true, 'contact/moved': true,
  'customer/named': true, 'customer/number-linked': true, 'customer/number-unlinked': true, 'customer/identified': true, 'customer/tagged': true,
  'customer/untagged': true, 'customer/remembered': true, 'customer/noted': true, 'customer/merged': true,
  'number/chosen': true, 'number/refused': true, 'task/set': true, 'task/done': true, 'offer/shown': true, 'offer/answered': true, 'offer/dismissed': true, 'pop/shown': true,
  'shift/started': true, 'shift/ended': true, 'wrap-up/handed-over': true,
  'suggestion/shown': true, 'suggestion/judged': true, 'article/doubted': true, 'article/answered': true, 'phrasing/set-aside': true, 'knowledge/gap': true,
  'feedback/given': true, 'feedback/answered': true,
  'notice/seen': true, 'notice/acknowledged': true, 'notice/snoozed': true, 'incident/affected': true,
  'alert/raised': true, 'alert/answered': true, 'surge/warned': true, 'paste/warned': true,
}
export const FACT_KINDS = Object.keys(KINDS) as readonly FactKind[]

const id = text(200)
const time = integer(-8.64e15, 8.64e15)

export const decodeEnvelope = record({
  v: integer(1, 1), id, kind: oneOf(...FACT_KINDS), site: id, line: id, team: id, agent: id, device: id, seq: integer(1, Number.MAX_SAFE_INTEGER),
  happenedAt: time, recordedAt: time, origin: id, customerKey: optional(id), supersedes: optional(id),
})
