import type { Call } from '../calls/call'
import type { Contact, RecordedContact } from '../contacts/contact'
import { startOfDay } from '../contacts/day'
import type { LineOfBusiness, Tag } from '../contract/definitions'
import { TAG_TIERS } from '../contract/definitions'
import type { CustomerId, EpochMs } from '../contract/ids'
import type { CallDescription } from '../facts/call-description'
import { given } from '../facts/given'
import type { Task } from '../facts/fold-task'
import { countToday, type CountedCall, type CountYear } from './count-contacts'
import type { CardAlert, CardMatch, CardNotice, CardNumber, CardPerson, ContactLine, CustomerCard } from './customer-card'
import type { CardIncident } from '../notices/card-incident'
import { expectDemands } from './expect-demands'
import { notesOf, tagsOf, type CustomerState } from './fold-customer'
import type { LineMark } from '../settings/line-marks'
import { moodOf } from './mood-evidence'
import { openingLine } from './opening-line'
import { satisfactionLine } from './satisfaction-line'

/** At most three on the pop; the panel has the whole history. */
const LAST_CONTACTS = 3
const UNSOLVED_SHOWN = 5

export interface CardParts {
  readonly call: Call
  /** Absent: the vault is locked. */
  readonly description?: CallDescription | undefined
  readonly line?: LineOfBusiness | undefined
  readonly mark?: LineMark | undefined
  readonly match: CardMatch
  readonly number?: CardNumber | undefined
  readonly person?: { readonly customer: CustomerId; readonly state: CustomerState; readonly numbersShown: readonly string[] } | undefined
  readonly tags: readonly Tag[]
  /** Of the person, or of the number where nobody is known. Newest first, without the present one. */
  readonly contacts: readonly RecordedContact[]
  readonly year: CountYear & { readonly since?: EpochMs | undefined }
  /** Newest first. */
  readonly unsolved: readonly RecordedContact[]
  readonly lineOf: (contact: Contact) => ContactLine | undefined
  /** What was promised to the person and is not done. */
  readonly openTasks: readonly Pick<Task, 'taskKind' | 'dueAt'>[]
  readonly timeZone: string
  readonly alerts?: readonly CardAlert[]
  readonly incidents?: readonly CardIncident[]
  readonly notices: readonly CardNotice[]
}

/** The contacts whose texts the card shows, so that only those are read. */
export function contactsToShow<C extends RecordedContact>(
  { contacts, unsolved, call, timeZone }: { readonly contacts: readonly C[]; readonly unsolved: readonly C[]; readonly call: CountedCall; readonly timeZone: string },
): C[] {
  const last = countToday(contacts, call, timeZone).last
  return [...new Set([...contacts.slice(0, LAST_CONTACTS), ...unsolved.slice(0, UNSOLVED_SHOWN), ...(last ? [last] : [])])]
}

export function buildCard(parts: CardParts): CustomerCard {
  const { call, description, match, person, contacts, unsolved, lineOf, timeZone } = parts
  const facts = description?.facts ?? {}
  // A number that stands for many, a hidden one or none at all has no past of its own.
  const hasPast = match.kind !== 'shared' && match.kind !== 'withheld' && match.kind !== 'locked' && (person !== undefined || parts.number !== undefined)
  const today = hasPast ? countToday(contacts, call, timeZone) : { nth: 0, missed: 0 }
  const lines = (of: readonly RecordedContact[]) => of.flatMap((contact) => lineOf(contact) ?? [])
  const unsolvedLines = lines(unsolved.slice(0, UNSOLVED_SHOWN))
  const lastToday = today.last && lineOf(today.last)
  const isFirstEver = hasPast && match.kind !== 'several' && match.kind !== 'maybe' && contacts.length === 0
  const mood = moodOf(contacts, { nthToday: today.nth, unsolved: unsolved.length, complaintsInYear: parts.year.complaints, facts })
  const name = person?.state.name?.value
  const remembered = person ? cardRemembered(person.state) : []
  return given({
    call: cardCall(call, parts, facts),
    match, number: parts.number,
    person: person && cardPerson(person.customer, person.state, person.numbersShown),
    today: { nth: today.nth, missed: today.missed, ...given({ last: lastToday }) },
    year: { inbound: parts.year.inbound, complaints: parts.year.complaints, isFirstEver, ...given({ since: parts.year.since }) },
    mood,
    tags: person ? cardTags(person.state, parts.tags) : [],
    opening: openingLine({
      direction: call.direction, facts, name: name?.name, salutation: name?.salutation, nthToday: today.nth, missedToday: today.missed,
      lastToday, unsolved: unsolvedLines, dayStart: startOfDay(call.startedAt, timeZone), isFirstEver,
    }),
    lastContacts: lines(contacts.slice(0, LAST_CONTACTS)),
    unsolved: unsolvedLines,
    remembered,
    openTasks: parts.openTasks.length,
    expected: hasPast ? expectedOf(parts, { unsolved: unsolvedLines, remembered }) : undefined,
    satisfaction: hasPast ? satisfactionLine(contacts, new Set(unsolved.map(({ id }) => id)), { at: call.startedAt, facts }) : undefined,
    alerts: parts.alerts && parts.alerts.length > 0 ? parts.alerts : undefined,
    incidents: parts.incidents && parts.incidents.length > 0 ? parts.incidents : undefined,
    notices: parts.notices,
  })
}

function expectedOf({ call, contacts, lineOf, openTasks, timeZone }: CardParts, shown: Pick<CustomerCard, 'unsolved' | 'remembered'>): CustomerCard['expected'] {
  // Of the agent's own calls nothing is expected: he knows why he rings.
  if (call.direction !== 'inbound') return undefined
  const expected = expectDemands({
    now: call.startedAt, timeZone, contacts, openTasks, ...shown,
    lineOf: (id) => {
      const contact = contacts.find((each) => each.id === id)
      return contact && lineOf(contact)
    },
  })
  return expected.length > 0 ? expected : undefined
}

function cardCall(call: Call, { description, line, mark }: CardParts, facts: CallDescription['facts']): CustomerCard['call'] {
  return given({
    id: call.id, contact: call.contact, phase: call.phase, direction: call.direction, startedAt: call.startedAt,
    answeredAt: call.answeredAt, endedAt: call.endedAt, line: call.line, lineLabels: line?.labels, lineMark: mark,
    dialled: description?.dialled, shownName: description?.name, facts,
  })
}

export function cardPerson(customer: CustomerId, state: CustomerState, numbers: readonly string[]): CardPerson {
  const externalId = Object.entries(state.externalIds).sort(([, a], [, b]) => b.at - a.at)[0]?.[0]
  const { name = '', salutation } = state.name?.value ?? {}
  return { customer, name, numbers, notes: notesOf(state), ...given({ salutation, externalId }) }
}

function cardTags(state: CustomerState, tags: readonly Tag[]): CustomerCard['tags'] {
  const has = new Set(tagsOf(state))
  return tags
    .filter((tag) => has.has(tag.id))
    .sort((a, b) => TAG_TIERS.indexOf(a.tier) - TAG_TIERS.indexOf(b.tier) || a.order - b.order)
    .map(({ id, tier, labels }) => ({ id, tier, labels }))
}

export function cardRemembered(state: CustomerState): CustomerCard['remembered'] {
  return Object.entries(state.remembered)
    .filter(([, part]) => part.value !== '')
    .map(([field, part]) => ({ field, value: part.value, toldAt: part.at }))
    .sort((a, b) => b.toldAt - a.toldAt)
}

