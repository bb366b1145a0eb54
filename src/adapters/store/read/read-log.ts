import { Dexie } from 'dexie'
import { customerOf } from '../../../core/contacts/fold-contact'
import type { RecordedContact } from '../../../core/contacts/contact'
import type { CallDirection } from '../../../core/contract/call-signal'
import type { Channel, CodeClass, ContactOutcome, FactKind } from '../../../core/contract/facts'
import type { AgentId, CodeId, CustomerId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import type { ContactLine } from '../../../core/customers/customer-card'
import { shownNumber } from '../../../core/customers/shown-number'
import type { Store } from '../store'
import type { ContactRow } from '../rows'
import { readLines } from './contact-lines'
import { boundOf, cursorOf, isRecordedRow, type ContactCursor, type PastContact } from './contacts-of'
import { groupsOfRows, type CustomerGroup } from './customer-group'

export interface LogAsked {
  readonly line: LineId
  readonly filters?: LogFilters
  readonly after?: ContactCursor | undefined
  readonly limit: number
  readonly settings: Pick<Settings, 'region' | 'agent'>
}

/** On clear columns only: what is sealed is searched in the rows at hand. */
export interface LogFilters {
  readonly agent?: AgentId
  readonly code?: CodeId
  readonly outcome?: ContactOutcome
  readonly channel?: Channel
  readonly direction?: CallDirection
  readonly codeClass?: CodeClass
  readonly isResolved?: boolean
  readonly from?: EpochMs
  readonly until?: EpochMs
}

export interface LogLine extends ContactLine {
  readonly agent: AgentId
  readonly code?: CodeId
  readonly customer?: CustomerId
  readonly customerName?: string
  readonly numberShown?: string
}

export interface LogPage {
  readonly lines: readonly LogLine[]
  /** Given to the next call as `after`. Absent: nothing older fits. */
  readonly next?: ContactCursor
}

const MOST_ROWS_AT_ONCE = 250
/** A rare combination of filters may fit nothing for long: then the page ends, and says where to go on. */
const ROWS_SCANNED = 10_000

/** The contacts of a line, newest first. One of agent, code and outcome is found by its index; the rest is looked at row by row. */
export async function readLog(store: Store, asked: LogAsked): Promise<LogPage> {
  const fitting: (RecordedContact & ContactRow)[] = []
  let cursor = asked.after
  let isOver = false
  // The first page as long as asked for, which without filters is all that is needed.
  let atOnce = Math.min(asked.limit, MOST_ROWS_AT_ONCE)
  for (let scanned = 0; !isOver && fitting.length < asked.limit && scanned < ROWS_SCANNED; scanned += atOnce) {
    if (scanned > 0) atOnce = MOST_ROWS_AT_ONCE
    const rows = await collectionOf(store, asked, cursor).limit(atOnce).toArray()
    isOver = rows.length < atOnce
    for (const row of rows.filter(isRecordedRow)) {
      cursor = cursorOf(row)
      if (fits(row, asked.filters ?? {})) fitting.push(row)
      if (fitting.length === asked.limit) break
    }
  }
  const isMore = !isOver || fitting.length === asked.limit
  return { lines: await logLines(store, fitting, asked.settings), ...(isMore && cursor && { next: cursor }) }
}

/** What changes what rows of the log say, wherever they stand in it. */
const CHANGING: readonly FactKind[] = ['contact/wrapped-up', 'contact/moved', 'customer/named', 'customer/merged']

/** Another one wherever the log reads otherwise than before: by a newer contact, or by what was said of an older one. */
export async function readLogMark({ db }: Store, line: LineId): Promise<string> {
  const newest = db.contacts.where('[line+newestFirst+id]').between([line, Dexie.minKey], [line, Dexie.maxKey]).limit(1).primaryKeys()
  const changes = CHANGING.map((kind) => db.facts.where('[kind+happenedAt]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).reverse().limit(1).primaryKeys())
  return (await Promise.all([newest, ...changes])).join()
}

function collectionOf(store: Store, { line, filters = {} }: LogAsked, cursor: ContactCursor | undefined) {
  const lower = cursor ? boundOf(cursor) : [filters.until === undefined ? Dexie.minKey : -filters.until]
  const upper = filters.from === undefined ? [Dexie.maxKey] : [-filters.from, Dexie.maxKey]
  const by = (['agent', 'code', 'outcome'] as const).find((name) => filters[name] !== undefined)
  const prefix = by === undefined ? [line] : [line, filters[by]]
  const index = by === undefined ? '[line+newestFirst+id]' : `[line+${by}+newestFirst+id]`
  return store.db.contacts.where(index).between([...prefix, ...lower], [...prefix, ...upper], false, true)
}

function fits(row: RecordedContact, { agent, code, outcome, channel, direction, codeClass, isResolved }: LogFilters): boolean {
  return (
    (agent === undefined || row.agent === agent) && (code === undefined || row.code === code) &&
    (outcome === undefined || row.outcome === outcome) && (channel === undefined || row.channel === channel) &&
    (direction === undefined || row.direction === direction) && (codeClass === undefined || row.codeClass === codeClass) &&
    (isResolved === undefined || row.isResolved === (isResolved ? 1 : 0))
  )
}

/** With whose each contact is now, and the number it came by. */
export async function logLines(store: Store, contacts: readonly PastContact[], settings: LogAsked['settings']): Promise<LogLine[]> {
  const customers = [...new Set(contacts.flatMap((contact) => customerOf(contact) ?? []))]
  const [{ lines, facts }, states] = await Promise.all([readLines(store, contacts, settings.agent), statesOf(store, customers)])
  return contacts.flatMap((contact): LogLine[] => {
    const line = lines.get(contact.id)
    if (!line) return []
    const customer = customerOf(contact)
    const known = customer && states.get(customer)
    const name = known && known.vault === contact.vault ? known.state.name?.value.name : undefined
    const recorded = facts.get(contact.recordedBy.fact)
    const written = recorded?.kind === 'contact/recorded' ? (recorded.personal.e164 ?? recorded.personal.rawNumber) : undefined
    return [{
      ...line, agent: contact.agent, ...(contact.code && { code: contact.code }), ...(customer && { customer }),
      ...(name && { customerName: name }), ...(written !== undefined && { numberShown: shownNumber(written, settings.region) }),
    }]
  })
}

async function statesOf(store: Store, ids: readonly CustomerId[]): Promise<Map<CustomerId, CustomerGroup>> {
  const rows = (await store.db.customers.bulkGet([...ids])).filter((row) => row !== undefined)
  const groups = await groupsOfRows(store, rows)
  return new Map(groups.flatMap((group) => group.ids.map((id) => [id, group] as const)))
}
