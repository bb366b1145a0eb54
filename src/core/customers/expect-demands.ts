import type { TaskKind } from '../contract/facts'
import type { ContactId, EpochMs } from '../contract/ids'
import { readTime } from '../import/read-time'
import type { ContactLine, ExpectedDemand, RememberedData } from './customer-card'

export interface ExpectationTrail {
  readonly now: EpochMs
  readonly timeZone: string
  /** Newest first, without the present contact. */
  readonly contacts: readonly PastCall[]
  readonly unsolved: readonly ContactLine[]
  readonly lineOf: (contact: ContactId) => ContactLine | undefined
  readonly remembered: readonly RememberedData[]
  readonly openTasks: readonly { readonly taskKind?: TaskKind; readonly dueAt?: EpochMs }[]
}

interface PastCall {
  readonly id: ContactId
  readonly startedAt: EpochMs
  readonly code?: string
  readonly codeClass?: string
  readonly direction: string
  readonly isResolved?: 0 | 1
}

const DAY_MS = 86_400_000
/** Two can be read with one eye. */
const MOST = 2
/** Whoever rings about an open case does so soon; after this he rings about something else (all these windows: set on one half of the lives, judged on the other). */
const UNSOLVED_FOR_DAYS = 10
/** Contracts are spoken of in the weeks before they end, and until the next bill shows that they did. */
const ENDS_WITHIN_DAYS = 25
const ENDED_WITHIN_DAYS = 7
/** An order or a change is asked after within some days, or not at all. */
const UNDER_WAY_DAYS = 5
const ENDS = /到期|期满|期滿|届满|屆滿|截止|有效期|合约期|合約期|续约|續約|expir|ends?\b|end date|until|renew/iu

/** Strongest first, at most two. The order is how often each was right on histories made without it (tests/core/customers-card). */
export function expectDemands(trail: ExpectationTrail): readonly ExpectedDemand[] {
  const found = [...underWay(trail), ...unsolved(trail), ...overdue(trail), ...expiring(trail)]
  return found.slice(0, MOST)
}

function overdue({ openTasks, now }: ExpectationTrail): readonly ExpectedDemand[] {
  const late = openTasks.flatMap(({ taskKind, dueAt }) => (taskKind && taskKind !== 'follow-up' && dueAt !== undefined && dueAt < now ? [{ kind: 'overdue' as const, taskKind, dueAt }] : []))
  return late.sort((a, b) => b.dueAt - a.dueAt).slice(0, 1)
}

function unsolved({ unsolved: lines, now }: ExpectationTrail): readonly ExpectedDemand[] {
  const line = lines[0]
  if (!line || now - line.startedAt > UNSOLVED_FOR_DAYS * DAY_MS) return []
  return [{ kind: 'unsolved', contact: line.contact, at: line.startedAt, ...(line.demand !== undefined && { demand: line.demand }) }]
}

function expiring({ remembered, now, timeZone }: ExpectationTrail): readonly ExpectedDemand[] {
  return remembered.flatMap(({ field, value }) => {
    if (!ENDS.test(field)) return []
    const read = readTime(value, { timeZone, dayOrder: 'unknown', hasRepublicYears: false })
    if (!('at' in read) || read.at - now > ENDS_WITHIN_DAYS * DAY_MS || now - read.at > ENDED_WITHIN_DAYS * DAY_MS) return []
    return [{ kind: 'expiring' as const, field, value, endsAt: read.at }]
  })
}

function underWay({ contacts, lineOf, now }: ExpectationTrail): readonly ExpectedDemand[] {
  const last = contacts.find(({ direction, code }) => direction === 'inbound' && code !== undefined)
  if (!last || last.codeClass !== 'business' || last.isResolved === 0 || now - last.startedAt > UNDER_WAY_DAYS * DAY_MS) return []
  const demand = lineOf(last.id)?.demand
  return [{ kind: 'under-way', contact: last.id, at: last.startedAt, ...(demand !== undefined && { demand }) }]
}
