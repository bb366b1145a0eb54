import type { CallDirection } from '../contract/call-signal'
import type { Labels, Tag } from '../contract/definitions'
import type { CallFacts, CodeClass, Mood } from '../contract/facts'
import type { EpochMs } from '../contract/ids'
import { LANGUAGES } from '../contract/language'
import { given } from '../facts/given'
import { civilDay } from '../calendar/civil-day'
import { daysSince1970 } from '../calendar/days-since-1970'
import { localMs } from '../calendar/local-ms'
import { startOfDay } from '../contacts/day'
import { factKey, type FactName } from './fact-names'
import { averageUse, type MonthsOfUse } from './months-of-use'

const DAY_MS = 86_400_000
/** What a customer was in touch about lately: a season. */
const RECENT_DAYS = 90
/** Of calls: service is commonly promised within 20 s; at two minutes whoever stands behind this caller waits too long for a sale. */
const RED_QUEUE_SECONDS = 120

/** What the desk knows when it asks who may be offered what. Contacts are newest first, the present one not among them. */
export interface FactSource {
  readonly now: EpochMs
  readonly timeZone: string
  readonly person?: { readonly name: string; readonly salutation?: string }
  readonly tags: readonly Pick<Tag, 'id' | 'labels'>[]
  readonly remembered: readonly { readonly field: string; readonly value: string }[]
  readonly contacts: readonly PastContactFacts[]
  readonly unsolved: number
  readonly openTasks: number
  readonly call?: {
    readonly direction: CallDirection
    readonly facts: CallFacts
    /** From the half-written wrap-up. */
    readonly mood?: Mood
    readonly codeClass?: CodeClass
    readonly isResolved?: boolean
    /** By what is said in it. */
    readonly isComplaintHeard?: boolean
    readonly isAngerHeard?: boolean
  }
  readonly offers: { readonly shownAt?: EpochMs; readonly declinedAt?: EpochMs; readonly shownInCall: number }
  readonly use: MonthsOfUse
}

export interface PastContactFacts {
  readonly startedAt: EpochMs
  readonly code?: { readonly id: string; readonly labels: Labels; readonly demand: Labels }
  readonly codeClass?: CodeClass
  readonly mood?: Mood
}

/**
 * The facts that a condition may ask. What nobody knows is absent, and a condition that needs it does not hold.
 *
 * name, salutation: of the customer record. isKnown: there is one.
 * tags: of each tag its id and its names in all languages, so that a condition reads as a lead writes it.
 * remembered.<field>: what the customer once told, as text; a plain number as a number ("88.5"). A dot in a field's name is `·`.
 * daysUntil.<field>: where that is a day (`2026-12-31`), days from today to it; negative when it is over.
 * direction, waitSeconds, queue: of the present call, from the softphone.
 * month: of the contact center's calendar, 1 to 12.
 * contactsToday, contactsInYear, complaintsInYear: earlier contacts since midnight, and of the last 365 days.
 * unsolved: earlier contacts that are not settled, and the present one as soon as the agent marks it so.
 * openTasks: callbacks, follow-ups and promises that wait.
 * daysSinceFirstContact, daysSinceLastContact: whole days, of what is recorded here.
 * recentCodes, recentDemands: of contacts of the last 90 days, each with its names in all languages (codes with their ids, too).
 * mood: the agent's mark in this call, else angry where the customer says so (`hear-upset.ts`), else a mark of earlier today.
 * isComplaint: the code of this call, or of a contact of today, is a complaint, or the customer says in this call that he complains.
 * isQueueRed: this caller waited two minutes or more, so others wait behind him.
 * daysSinceOffer, daysSinceDecline: whole days since he was last shown an offer, since he last declined one.
 * offersShownInCall: different offers shown in the present call.
 * averageUse.<unit>, monthsOfUse: of the months that are recorded (`months-of-use.ts`), rounded.
 */
export type FactsOfCustomer = { readonly [Name in FactName]?: string | number | boolean | readonly string[] } & {
  readonly remembered: Readonly<Record<string, string | number>>
  readonly daysUntil: Readonly<Record<string, number>>
  readonly averageUse: Readonly<Record<string, number>>
}

export function factsOfCustomer(source: FactSource): FactsOfCustomer {
  const { now, timeZone, person, call, contacts, offers, use } = source
  const today = startOfDay(now, timeZone)
  const ofToday = contacts.filter(({ startedAt }) => startedAt >= today)
  const ofYear = contacts.filter(({ startedAt }) => startedAt >= now - 365 * DAY_MS)
  const codes = contacts.filter(({ startedAt }) => startedAt >= now - RECENT_DAYS * DAY_MS).flatMap(({ code }) => code ?? [])
  const { waitSeconds, queue } = call?.facts ?? {}
  return {
    ...given({
      name: person?.name, salutation: person?.salutation, direction: call?.direction, waitSeconds, queue,
      daysSinceFirstContact: daysSince(now, contacts.at(-1)?.startedAt), daysSinceLastContact: daysSince(now, contacts[0]?.startedAt),
      mood: call?.mood ?? (call?.isAngerHeard ? 'angry' : undefined) ?? ofToday.find(({ mood }) => mood !== undefined)?.mood,
      daysSinceOffer: daysSince(now, offers.shownAt), daysSinceDecline: daysSince(now, offers.declinedAt),
    }),
    isKnown: person !== undefined,
    tags: source.tags.flatMap(({ id, labels }) => [id, ...namesOf(labels)]),
    month: civilDay(now, timeZone).month,
    contactsToday: ofToday.length, contactsInYear: ofYear.length, complaintsInYear: ofYear.filter(isComplaint).length,
    unsolved: source.unsolved + (call?.isResolved === false ? 1 : 0), openTasks: source.openTasks,
    recentCodes: distinct(codes.flatMap(({ id, labels }) => [id, ...namesOf(labels)])), recentDemands: distinct(codes.flatMap(({ demand }) => namesOf(demand))),
    isComplaint: call?.codeClass === 'complaint' || call?.isComplaintHeard === true || ofToday.some(isComplaint), isQueueRed: (waitSeconds ?? 0) >= RED_QUEUE_SECONDS,
    offersShownInCall: offers.shownInCall, monthsOfUse: Object.keys(use).length,
    remembered: dictionary(source.remembered.map(({ field, value }) => [field, numberOr(value)])),
    daysUntil: dictionary(source.remembered.flatMap(({ field, value }) => {
      const day = dayNumber(value)
      return day === undefined ? [] : [[field, day - Math.floor(localMs(now, timeZone) / DAY_MS)] as const]
    })),
    averageUse: dictionary(Object.entries(averageUse(use))),
  }
}

const isComplaint = ({ codeClass }: PastContactFacts): boolean => codeClass === 'complaint'
const namesOf = (labels: Labels): string[] => distinct(LANGUAGES.map((language) => labels[language]))
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
const daysSince = (now: EpochMs, at: EpochMs | undefined): number | undefined => (at === undefined ? undefined : Math.max(0, Math.floor((now - at) / DAY_MS)))
const numberOr = (value: string): string | number => (/^-?\d{1,12}(\.\d{1,6})?$/.test(value.trim()) ? Number(value) : value)

/** Without a prototype: a field of the customer's may be called `constructor`. */
function dictionary<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const result: Record<string, T> = Object.create(null) as Record<string, T>
  for (const [name, value] of entries) result[factKey(name)] = value
  return result
}

function dayNumber(written: string): number | undefined {
  const [, year, month, day] = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?$/.exec(written.trim()) ?? []
  return year === undefined || !(Number(month) >= 1 && Number(month) <= 12) ? undefined : daysSince1970(Number(year), Number(month), Number(day))
}
