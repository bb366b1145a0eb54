import type { CallDirection } from '../contract/call-signal'
import type { Channel, ContactOutcome } from '../contract/facts'

export type ImportKind = 'customers' | 'contacts'

/** What a column may hold. Several columns may be numbers, tags of a tier, or remembered data; of the others one each. */
export const FIELDS = {
  customers: ['externalId', 'name', 'salutation', 'number', 'tagIdentity', 'tagValue', 'tagBusiness', 'tagPreference', 'remembered', 'note'],
  contacts: [
    'startedAt', 'startedTime', 'externalId', 'number', 'name', 'rowId', 'channel', 'direction', 'duration', 'endedAt', 'outcome', 'code', 'note',
    'resolved', 'agent', 'mood',
  ],
} as const

export type CustomerField = (typeof FIELDS.customers)[number]
export type ContactField = (typeof FIELDS.contacts)[number]
export type ImportField = CustomerField | ContactField
export type ColumnUse = ImportField | 'ignored'

export const REPEATABLE: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['number', 'tagIdentity', 'tagValue', 'tagBusiness', 'tagPreference', 'remembered', 'ignored'])
export const MAX_NUMBER_COLUMNS = 3

/** Which of two numbers is the month, where the year comes last: 03/04/2026. `unknown`: such a date is refused. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown'

/** How a file is read: all that must be the same when an interrupted import goes on. No personal data. */
export interface ImportPlan {
  readonly kind: ImportKind
  readonly encoding: string
  readonly delimiter: string
  readonly newline: '\n' | '\r'
  readonly hasHeader: boolean
  readonly columns: readonly ColumnUse[]
  /** The headers: remembered data is called by them. */
  readonly labels: readonly string[]
  readonly dayOrder: DayOrder
  readonly ifAbsent: IfAbsent
}

/** What holds where no column, or an empty cell, tells. */
export interface IfAbsent {
  readonly channel: Channel
  readonly direction: CallDirection
  readonly outcome: ContactOutcome
  readonly isResolved: boolean
}

/** Past contacts whose end nobody wrote down are not to come up as unsolved in the next call. */
export const USUAL_IF_ABSENT: IfAbsent = { channel: 'phone', direction: 'inbound', outcome: 'completed', isResolved: true }

/** What the file cannot be imported without. */
export function missingFields(kind: ImportKind, columns: readonly ColumnUse[]): readonly ImportField[] {
  const has = (field: ImportField) => columns.includes(field)
  const who: ImportField[] = has('externalId') || has('number') ? [] : ['number']
  return kind === 'contacts' && !has('startedAt') ? ['startedAt', ...who] : who
}
