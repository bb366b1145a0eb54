import { Dexie } from 'dexie'
import type { RecordedContact, Who } from '../../../core/contacts/contact'
import { yearBefore } from '../../../core/contacts/day'
import type { LineOfBusiness } from '../../../core/contract/definitions'
import type { CustomerId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { buildCard, contactsToShow } from '../../../core/customers/build-card'
import { countYear, type CountYear } from '../../../core/customers/count-contacts'
import type { CardNotice, CustomerCard } from '../../../core/customers/customer-card'
import type { Store } from '../store'
import { contactsSweptBefore } from '../retention/sweep'
import type { CallRow } from '../rows'
import { cardMatch, cardNumber, numbersShown } from './card-match'
import { readLines } from './contact-lines'
import { contactsSince, newestContacts, whosOf } from './contacts-of'
import { readGroup, type CustomerGroup } from './customer-group'
import { lookUpCaller } from './look-up-caller'
import type { LookUp } from './look-up-customer'
import { readTags } from './read-customer'
import { readUnsolved } from './unsolved-contacts'

/**
 * So many contacts of one person are read as they are, which for nearly everybody is all of them: one request an index key
 * gives the history, the counts and what is unsolved. Of those with more the rest of the year is read for the counts.
 */
const CONTACTS_AT_ONCE = 200

/**
 * What pop and panel show of a call. Rounds of reads, each in parallel: the customer, his contacts, what is unsolved, their
 * texts. `notices`: what the caller knows could not be done.
 */
export async function readCard(store: Store, call: CallRow, settings: Settings, now: EpochMs, notices: readonly CardNotice[] = []): Promise<CustomerCard> {
  // Whoever rings, these are read while it is found out who that is.
  const [{ description, lookUp }, line, since] = await Promise.all([
    lookUpCaller(store, call, settings), readLine(store, call.line), countingSince(store, call.line, settings, now),
  ])
  if (!lookUp) return lockedCard(call, settings, line, notices)
  const isWithheld = description?.isWithheld === true

  const group = await groupOfCall(store, call, lookUp)
  const match = cardMatch(lookUp, { group, isChosen: call.match?.isChosen === true, isWithheld, region: settings.region })
  const [past, openTasks, tags] = await Promise.all([
    readPast(store, { group, lookUp, kind: match.kind }, call, now), countOpenTasks(store, group), group ? readTags(store, group.state) : [],
  ])
  const shown = contactsToShow({ call, timeZone: settings.timeZone, contacts: past.contacts, unsolved: past.unsolved })
  const { lines } = await readLines(store, shown, settings.agent, 'wrapped-up')
  return buildCard({
    call, description: description ?? undefined, line, match, number: lookUp.reading && cardNumber(lookUp.reading, settings.region),
    person: group && { customer: group.root, state: group.state, numbersShown: numbersShown(group.state, settings.region) },
    tags, contacts: past.contacts, unsolved: past.unsolved, year: { ...past.year, since }, lineOf: (contact) => lines.get(contact.id),
    openTasks, timeZone: settings.timeZone, notices,
  })
}

/** Under whom the past of this call's caller stands; empty where nothing is known of him, or the vault is locked. */
export async function whosOfCall(store: Store, call: CallRow, settings: Settings): Promise<Who[]> {
  const { lookUp } = await lookUpCaller(store, call, settings)
  return lookUp ? await whosOfCard(store, { group: await groupOfCall(store, call, lookUp), lookUp, kind: lookUp.match.kind }) : []
}

/** The agent's word first, then what the number says. */
async function groupOfCall(store: Store, call: CallRow, { match, groups }: LookUp): Promise<CustomerGroup | undefined> {
  if (call.match?.isChosen) return call.match.customer && (await readGroup(store, call.match.customer))
  return match.kind === 'one' ? groups.get(match.customerId) : undefined
}

/** Of an unknown caller: what stands under the number itself. Where several are possible, nobody's past is shown as his. */
async function whosOfCard(store: Store, { group, lookUp: { numberKey, match }, kind }: Caller): Promise<Who[]> {
  if (group) return await whosOf(store, group, match.kind === 'shared' ? undefined : numberKey)
  return numberKey && kind !== 'shared' ? [numberKey] : []
}

/** As `whosOfCard`, before it is known which of his numbers stand for many. */
function possibleWhos({ group, lookUp: { numberKey }, kind }: Caller): Who[] {
  if (group) return [...group.ids, ...group.numberKeys]
  return numberKey && kind !== 'shared' ? [numberKey] : []
}

interface Caller {
  readonly group: CustomerGroup | undefined
  readonly lookUp: LookUp
  readonly kind: string
}

interface Past {
  readonly contacts: readonly RecordedContact[]
  readonly unsolved: readonly RecordedContact[]
  readonly year: CountYear
}

async function readPast(store: Store, caller: Caller, call: CallRow, now: EpochMs): Promise<Past> {
  const possible = possibleWhos(caller)
  // Read at once for all, because hardly any number stands for many; else once more without those.
  const [whos, newest] = await Promise.all([whosOfCard(store, caller), newestContacts(store, possible, CONTACTS_AT_ONCE)])
  const rows = whos.length === possible.length ? newest : await newestContacts(store, whos, CONTACTS_AT_ONCE)
  const contacts = rows.filter(({ id }) => id !== call.contact)
  const isAll = rows.length < CONTACTS_AT_ONCE
  const oldest = rows.at(-1)?.startedAt ?? now
  const since = yearBefore(now)
  const isWholeYear = isAll || oldest < since
  const [unsolved, ofYear] = await Promise.all([
    readUnsolved(store, whos, isAll ? rows : undefined),
    isWholeYear ? contacts : contactsSince(store, whos, since).then((found) => found.filter(({ id }) => id !== call.contact)),
  ])
  return { contacts, unsolved: unsolved.filter(({ id }) => id !== call.contact), year: countYear(ofYear, call, now) }
}

async function readLine(store: Store, line: LineId): Promise<LineOfBusiness | undefined> {
  const row = await store.db.latestDefinitions.get(['line', line])
  return row?.kind === 'line' ? row : undefined
}

async function countOpenTasks(store: Store, group: CustomerGroup | undefined): Promise<number> {
  const counts = await Promise.all((group?.ids ?? []).map((id: CustomerId) => store.db.tasks.where('[customer+state]').equals([id, 'open']).count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** "In a year" is only true where a year was counted: else since the first contact of the line, or since the last sweep. */
async function countingSince(store: Store, line: LineId, settings: Settings, now: EpochMs): Promise<EpochMs | undefined> {
  const [oldest, swept] = await Promise.all([
    store.db.contacts.where('[line+newestFirst+id]').between([line, -now], [line, Dexie.maxKey], true, true).last(), contactsSweptBefore(store),
  ])
  const kept = now - settings.retentionDays.contacts * 86_400_000
  // A longer time that is kept from now on, or an import of older contacts, brings back none of those that were let go.
  const since = Math.max(oldest?.startedAt ?? now, kept, swept ?? 0) as EpochMs
  return since > yearBefore(now) ? since : undefined
}

function lockedCard(call: CallRow, settings: Settings, line: LineOfBusiness | undefined, notices: readonly CardNotice[]): CustomerCard {
  return buildCard({
    call, line, match: { kind: 'locked' }, tags: [], contacts: [], unsolved: [], year: { inbound: 0, complaints: 0 }, lineOf: () => undefined,
    openTasks: 0, timeZone: settings.timeZone, notices: [...notices, 'vault-locked'],
  })
}
