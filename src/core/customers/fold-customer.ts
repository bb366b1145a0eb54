import type { FactOf } from '../contract/facts'
import type { AgentId, CustomerId, E164, EpochMs, FactId, LineId, TagId } from '../contract/ids'
import { given } from '../facts/given'
import { isLater, laterOf, stampOf, type Stamp, type Stamped } from '../facts/stamp'

/**
 * All that is known of one customer. Each part carries the stamp of the fact it comes from, and of two the later counts:
 * so folding is commutative, associative and idempotent, and two states (two desks, two merged customers) simply join.
 */
export interface CustomerState {
  /** The line of business of the newest fact, and its time. */
  readonly touched?: Stamped<LineId>
  readonly name?: Stamped<{ readonly name: string; readonly salutation?: string }>
  /** By E.164, or by the written form where there is none. Unlinked ones stay, so that a late link does not revive them. */
  readonly numbers: Readonly<Record<string, Stamped<KnownNumber>>>
  readonly externalIds: Readonly<Record<string, Stamped<true>>>
  readonly tags: Readonly<Record<string, Stamped<boolean>>>
  /** An empty value is a forgotten one. */
  readonly remembered: Readonly<Record<string, Stamped<string>>>
  readonly notes: Readonly<Record<string, Stamped<CustomerNote>>>
  readonly mergedInto?: Stamped<CustomerId>
}

export interface KnownNumber {
  readonly rawNumber: string
  readonly e164?: E164
  readonly isLinked: boolean
}

export interface CustomerNote {
  readonly text: string
  readonly agent: AgentId
  readonly supersedes?: FactId
}

export type CustomerFact = {
  [K in CustomerFactKind]: FactOf<K>
}[CustomerFactKind]
type CustomerFactKind =
  | 'customer/named' | 'customer/number-linked' | 'customer/number-unlinked' | 'customer/identified'
  | 'customer/tagged' | 'customer/untagged' | 'customer/remembered' | 'customer/noted' | 'customer/merged'

export const NOTHING_KNOWN: CustomerState = { numbers: {}, externalIds: {}, tags: {}, remembered: {}, notes: {} }

export function foldCustomer(before: CustomerState, fact: CustomerFact): CustomerState {
  const stamp = stampOf(fact)
  const state = isLater(stamp, before.touched) ? { ...before, touched: { ...stamp, value: fact.line } } : before
  switch (fact.kind) {
    case 'customer/named': {
      const { name, salutation } = fact.personal
      return isLater(stamp, state.name) ? { ...state, name: { ...stamp, value: { name, ...given({ salutation }) } } } : state
    }
    case 'customer/number-linked':
    case 'customer/number-unlinked': {
      const { rawNumber, e164 } = fact.personal
      const value = { rawNumber, ...given({ e164 }), isLinked: fact.kind === 'customer/number-linked' }
      return { ...state, numbers: withLater(state.numbers, e164 ?? `written:${rawNumber}`, { ...stamp, value }) }
    }
    case 'customer/identified':
      return { ...state, externalIds: withLater(state.externalIds, fact.personal.externalId, { ...stamp, value: true }) }
    case 'customer/tagged':
    case 'customer/untagged':
      return { ...state, tags: withLater(state.tags, fact.open.tag, { ...stamp, value: fact.kind === 'customer/tagged' }) }
    case 'customer/remembered':
      return { ...state, remembered: withLater(state.remembered, fact.personal.field, { ...stamp, value: fact.personal.value }) }
    case 'customer/noted': {
      const value = { text: fact.personal.text, agent: fact.agent, ...given({ supersedes: fact.supersedes }) }
      return { ...state, notes: withLater(state.notes, fact.id, { ...stamp, value }) }
    }
    case 'customer/merged':
      return isLater(stamp, state.mergedInto) ? { ...state, mergedInto: { ...stamp, value: fact.open.into } } : state
  }
}

/** Of two states of one person: what is known by either. */
export function joinCustomers(one: CustomerState, other: CustomerState): CustomerState {
  return {
    ...given({
      touched: laterOf(one.touched, other.touched),
      name: laterOf(one.name, other.name),
      mergedInto: laterOf(one.mergedInto, other.mergedInto),
    }),
    numbers: joined(one.numbers, other.numbers),
    externalIds: joined(one.externalIds, other.externalIds),
    tags: joined(one.tags, other.tags),
    remembered: joined(one.remembered, other.remembered),
    notes: joined(one.notes, other.notes),
  }
}

export function linkedNumbers(state: CustomerState): KnownNumber[] {
  return Object.values(state.numbers).map((number) => number.value).filter((number) => number.isLinked)
}

export function tagsOf(state: CustomerState): TagId[] {
  return Object.entries(state.tags).filter(([, tag]) => tag.value).map(([id]) => id as TagId)
}

/** Newest first; a corrected note shows its correction only. */
export function notesOf(state: CustomerState): { readonly at: EpochMs; readonly text: string }[] {
  const notes = Object.values(state.notes)
  const superseded = new Set(notes.map((note) => note.value.supersedes))
  return notes
    .filter((note) => !superseded.has(note.fact) && note.value.text !== '')
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
    .map((note) => ({ at: note.at, text: note.value.text }))
}

type Parts<T> = Readonly<Record<string, Stamped<T>>>

function withLater<T>(parts: Parts<T>, key: string, part: Stamped<T>): Parts<T> {
  // Keys are texts of people: one may be called `constructor`.
  const before: Stamp | undefined = Object.hasOwn(parts, key) ? parts[key] : undefined
  return isLater(part, before) ? { ...parts, [key]: part } : parts
}

function joined<T>(one: Parts<T>, other: Parts<T>): Parts<T> {
  return Object.entries(other).reduce((parts, [key, part]) => withLater(parts, key, part), one)
}
