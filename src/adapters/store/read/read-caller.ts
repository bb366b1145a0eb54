import { Dexie } from 'dexie'
import { describedOf } from '../../../core/calls/fold-call'
import type { RecordedContact, Who } from '../../../core/contacts/contact'
import { yearBefore } from '../../../core/contacts/day'
import type { LineOfBusiness, Tag } from '../../../core/contract/definitions'
import type { ContactId, CustomerId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { lineMarks, type LineMark } from '../../../core/settings/line-marks'
import { daysOfLine } from '../../../core/retention/cutoffs'
import { contactsToShow } from '../../../core/customers/build-card'
import type { CountedCall } from '../../../core/customers/count-contacts'
import type { CardMatch, ContactLine } from '../../../core/customers/customer-card'
import type { CallDescription } from '../../../core/facts/call-description'
import { contactsSweptBefore } from '../retention/sweep'
import type { CallRow, Sealed, TaskRow } from '../rows'
import type { Store } from '../store'
import { cardMatch } from './card-match'
import { readLines } from './contact-lines'
import { contactsSince, newestContacts, whosOf as whosOfGroup, type PastContact } from './contacts-of'
import type { CustomerGroup } from './customer-group'
import { groupOfCaller } from './group-of-caller'
import { keptLines } from './kept-lines'
import { lookUpCaller, lookUpDescribed, type CallerLookUp } from './look-up-caller'
import type { LookUp } from './look-up-customer'
import { readTags } from './read-customer'
import { readUnsolved } from './unsolved-contacts'

/**
 * So many contacts of one person are read as they are, which for nearly everybody is all of them: they lie side by side, and
 * give the history, the counts and what is unsolved. Of those with more the rest of the year is read for the counts.
 */
const CONTACTS_AT_ONCE = 200

/** All that a card says of a caller. */
export interface Caller {
  /** Absent: nothing was told, or the vault is locked. */
  readonly description?: CallDescription | undefined
  readonly line: LineOfBusiness | undefined
  /** Absent: there is one line only. */
  readonly mark: LineMark | undefined
  /** Absent: the vault is locked. */
  readonly known?: KnownCaller
}

interface KnownCaller {
  readonly lookUp: LookUp
  readonly match: CardMatch
  readonly group: CustomerGroup | undefined
  /** Newest first; the present call's own among them, where that is recorded already. */
  readonly contacts: readonly PastContact[]
  readonly unsolved: readonly PastContact[]
  readonly ofYear: readonly RecordedContact[]
  /** When counting the year begins, where that is later than a year ago. */
  readonly since: EpochMs | undefined
  readonly openTasks: readonly TaskRow[]
  readonly tags: readonly Tag[]
  /** Of the contacts that the card shows. */
  readonly lines: ReadonlyMap<ContactId, ContactLine>
}

export interface CallerSince extends Pick<KnownCaller, 'group' | 'tags'> {
  /** Newest first; the present call's own among them, where that is recorded already. */
  readonly contacts: readonly PastContact[]
}

/** Of a call what tells which contacts its card shows. */
interface CallerAsked extends CountedCall {
  readonly line: LineId
  readonly match?: CallRow['match']
}

/** No contact has it. */
const NO_CONTACT = '' as ContactId

/** By the sealed description, which is one object for as long as the call is in the memory that it was told to. */
const begun = new WeakMap<Sealed, Promise<Caller>>()

/** Twenty tabs that show one ring say the same at once: it is read once for all of them. By what they say, while it is read. */
const underWay = new Map<string, Promise<Caller>>()

/** Read while the ring is being written: the card finds it done. The call has no row yet, and its contact no id. */
export function beginCaller(store: Store, ring: Omit<CallerAsked, 'contact' | 'match'>, sealed: Sealed, description: CallDescription, settings: Settings, now: EpochMs): void {
  const said = JSON.stringify([ring.line, ring.direction, description])
  const reading = underWay.get(said) ?? readFound(store, { ...ring, contact: NO_CONTACT }, lookUpDescribed(store, ring.line, description, settings), settings, now)
  underWay.set(said, reading)
  // Who takes it hears of a failure; who never comes need not.
  void reading.catch(() => undefined).then(() => underWay.delete(said))
  begun.set(sealed, reading)
}

/** What was begun is taken once: whoever asks again wants to know how it is now. */
export async function readCaller(store: Store, call: CallRow, settings: Settings, now: EpochMs): Promise<Caller> {
  const sealed = describedOf(call)?.sealed
  const early = sealed && begun.get(sealed)
  if (sealed) begun.delete(sealed)
  if (early && !call.match?.isChosen) return await early
  return await readFound(store, call, lookUpCaller(store, call, settings), settings, now)
}

/** Under whom the past of this call's caller stands; empty where nothing is known of him, or the vault is locked. */
export async function whosOfCall(store: Store, call: CallRow, settings: Settings): Promise<Who[]> {
  const person = await personOf(store, call, settings)
  return person ? await whosOf(store, person) : []
}

/** Of a caller what alert rules ask: his tags, and his contacts from then on. Undefined: the vault is locked. */
export async function readCallerSince(store: Store, call: CallRow, settings: Settings, since: EpochMs): Promise<CallerSince | undefined> {
  const person = await personOf(store, call, settings)
  if (!person) return undefined
  const { group } = person
  const [tags, contacts] = await Promise.all([group ? readTags(store, group.state) : [], whosOf(store, person).then((whos) => contactsSince(store, whos, since))])
  return { group, tags, contacts }
}

async function personOf(store: Store, call: CallRow, settings: Settings): Promise<Person | undefined> {
  const { lookUp } = await lookUpCaller(store, call, settings)
  return lookUp && { group: await groupOfCaller(store, call, lookUp), lookUp, kind: lookUp.match.kind }
}

/** Rounds of reads, each in parallel: the customer, his contacts, what is unsolved, their texts. */
async function readFound(store: Store, call: CallerAsked, looking: Promise<CallerLookUp>, settings: Settings, now: EpochMs): Promise<Caller> {
  // Whoever rings, these are read while it is found out who that is.
  const [{ description, lookUp }, line, lines, since] = await Promise.all([looking, readLine(store, call.line), keptLines(store), countingSince(store, call.line, settings, now)])
  const mark = lineMarks(lines).get(call.line)
  if (!lookUp) return { description, line, mark }
  const group = await groupOfCaller(store, call, lookUp)
  const match = cardMatch(lookUp, { group, isChosen: call.match?.isChosen === true, isWithheld: description?.isWithheld === true, region: settings.region })
  const [past, openTasks, tags] = await Promise.all([
    readPast(store, { group, lookUp, kind: match.kind }, now), readOpenTasks(store, group), group ? readTags(store, group.state) : [],
  ])
  const { lines: shown } = await readLines(store, contactsToShow({ call, timeZone: settings.timeZone, ...past }), settings.agent, 'wrapped-up')
  return { description, line, mark, known: { lookUp, match, group, ...past, since, openTasks, tags, lines: shown } }
}

interface Person {
  readonly group: CustomerGroup | undefined
  readonly lookUp: LookUp
  readonly kind: string
}

/** Of an unknown caller: what stands under the number itself. Where several are possible, nobody's past is shown as his. */
async function whosOf(store: Store, { group, lookUp: { numberKey, match }, kind }: Person): Promise<Who[]> {
  if (group) return await whosOfGroup(store, group, match.kind === 'shared' ? undefined : numberKey)
  return numberKey && kind !== 'shared' ? [numberKey] : []
}

/** As `whosOf`, before it is known which of his numbers stand for many. */
function possibleWhos({ group, lookUp: { numberKey }, kind }: Person): Who[] {
  if (group) return [...group.ids, ...group.numberKeys]
  return numberKey && kind !== 'shared' ? [numberKey] : []
}

async function readPast(store: Store, person: Person, now: EpochMs): Promise<Pick<KnownCaller, 'contacts' | 'unsolved' | 'ofYear'>> {
  const possible = possibleWhos(person)
  // Read at once for all, because hardly any number stands for many; else once more without those.
  const [whos, newest] = await Promise.all([whosOf(store, person), newestContacts(store, possible, CONTACTS_AT_ONCE)])
  const contacts = whos.length === possible.length ? newest : await newestContacts(store, whos, CONTACTS_AT_ONCE)
  const isAll = contacts.length < CONTACTS_AT_ONCE
  const oldest = contacts.at(-1)?.startedAt ?? now
  const since = yearBefore(now)
  const [unsolved, ofYear] = await Promise.all([
    readUnsolved(store, whos, isAll ? contacts : undefined), isAll || oldest < since ? contacts : contactsSince(store, whos, since),
  ])
  return { contacts, unsolved, ofYear }
}

async function readLine(store: Store, line: LineId): Promise<LineOfBusiness | undefined> {
  const row = await store.db.latestDefinitions.get(['line', line])
  return row?.kind === 'line' ? row : undefined
}

async function readOpenTasks(store: Store, group: CustomerGroup | undefined): Promise<readonly TaskRow[]> {
  return (await Promise.all((group?.ids ?? []).map((id: CustomerId) => store.db.tasks.where('[customer+state]').equals([id, 'open']).toArray()))).flat()
}

/** "In a year" is only true where a year was counted: else since the first contact of the line, or since the last sweep. */
async function countingSince(store: Store, line: LineId, settings: Settings, now: EpochMs): Promise<EpochMs | undefined> {
  const [oldest, swept, lines] = await Promise.all([
    store.db.contacts.where('[line+newestFirst+id]').between([line, -now], [line, Dexie.maxKey], true, true).last(), contactsSweptBefore(store, line), keptLines(store),
  ])
  const kept = now - daysOfLine(settings.retentionDays, lines.find(({ id }) => id === line)).contacts * 86_400_000
  // A longer time that is kept from now on, or an import of older contacts, brings back none of those that were let go.
  const since = Math.max(oldest?.startedAt ?? now, kept, swept ?? 0) as EpochMs
  return since > yearBefore(now) ? since : undefined
}
