import { flag, integer, listOf, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import { fromDesk } from '../contract/from-desk'
import type { DemandId, EpochMs } from '../contract/ids'
import type { CalendarDay } from '../contract/offers'
import { decodeDeskItem, DESK_ITEM_KINDS } from './desk-item'

const kind = oneOf(...DESK_ITEM_KINDS)
const id = text(200)
const moment = integer<EpochMs>(0, 8.64e15)
const day: Decoder<CalendarDay> = (input) => (typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(input) ? (input as CalendarDay) : undefined)
const validity: Decoder<EpochMs | CalendarDay> = (input) => moment(input) ?? day(input)

/** So many in one transaction: a call that rings waits for one at most. */
export const MOST_AT_ONCE = 250

/** What changes of many items at once; what is not named stays, what is to `forget` goes. */
export const decodeManyChange = record({
  isRetired: optional(flag), demand: optional(text<DemandId>(200)), parent: optional(text(200)), owner: optional(text(120)), validFrom: optional(validity), validTo: optional(validity),
  forget: optional(listOf(oneOf('demand', 'parent', 'owner', 'validFrom', 'validTo'), 5)),
})

/** Orders of a lead at the desk; the desk of an agent is told that it may only read. */
export const DESK_MESSAGES = {
  /** The next version: `version` is the one that was read, 0 of a new one. `terms`: what finds it by typing, made by who edits. */
  'item/save': fromDesk(record({ item: decodeDeskItem, base: integer(0, 1e9), terms: listOf(text(4000), 60) })),
  'item/change-many': fromDesk(record({ kind, ids: listOf(id, MOST_AT_ONCE), change: decodeManyChange })),
  /** Each says again what it said in that version, as the next one. Version 0: it was not there, and is retired. */
  'item/restore': fromDesk(record({ kind, items: listOf(record({ id, version: integer(0, 1e9) }), MOST_AT_ONCE) })),
} as const
