import { Dexie } from 'dexie'
import type { CustomerId, LineId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import { hasInitials } from '../../../core/customers/name-initials'
import { externalIdKey } from '../../../core/customers/number-keys'
import { numberKeyBudget } from '../../../core/customers/number-key-budget'
import { foldCase } from '../../../core/text/fold-case'
import type { Store } from '../store'
import type { CustomerRow } from '../rows'
import { matchKeysOf } from '../sealing/match-keys'
import { numbersShown } from './card-match'
import { groupsOfRows, type CustomerGroup } from './customer-group'
import { lookUpCustomer, type LookUpSettings } from './look-up-customer'

export interface FoundCustomer {
  readonly customer: CustomerId
  readonly name: string
  readonly salutation?: string
  readonly numbers: readonly string[]
}

const FOUND = 50

/** By a number in any written form, by its last four digits, or by the id in another system. Names are sealed: `searchNames`. */
export async function findCustomers(store: Store, line: LineId, text: string, settings: LookUpSettings): Promise<FoundCustomer[]> {
  const typed = text.trim()
  const { keys } = await store.keyring.forLine(line)
  if (!keys || typed === '') return []
  const byNumber = await lookUpCustomer(store, line, { rawNumber: typed, externalId: typed }, settings)
  const groups = new Map(byNumber?.groups ?? [])
  const digits = typed.replaceAll(/\D/g, '')
  const tails = digits.length === numberKeyBudget.maskTailLength ? [`t4:${digits}`] : []
  for (const key of await matchKeysOf(keys.match, [...tails, externalIdKey(typed)])) {
    const rows = await store.db.customers.where('keys').equals(key).limit(FOUND).toArray()
    for (const group of await groupsOfRows(store, rows)) groups.set(group.root, group)
  }
  return [...groups.values()].slice(0, FOUND).map((group) => foundOf(group, settings.region))
}

export interface NamesFound {
  readonly found: readonly FoundCustomer[]
  /** How many records were looked through. */
  readonly scanned: number
  /** Given to the next call as `after`; absent: all were looked through, or enough was found. */
  readonly next?: CustomerCursor
}

/** Where a search ended. */
export type CustomerCursor = readonly [updatedAt: number, id: CustomerId]

interface NamesAsked {
  readonly region: string
  readonly after?: CustomerCursor | undefined
  readonly limit?: number
  readonly signal?: AbortSignal
}

const ROWS_AT_ONCE = 500
/** About a second of unsealing. */
const ROWS_SCANNED = 30_000

/**
 * Looks through unsealed names, those changed last first: a sealed name is no index. By any part of the name, or the pinyin
 * initials of its beginning. Ends early when `signal` says so.
 */
export async function searchNames(store: Store, line: LineId, text: string, { region, after, limit = FOUND, signal }: NamesAsked): Promise<NamesFound> {
  const wanted = folded(text)
  const found = new Map<CustomerId, FoundCustomer>()
  let before: readonly unknown[] = after ?? [Dexie.maxKey]
  let scanned = 0
  while (scanned < ROWS_SCANNED) {
    const rows = await pageBefore(store, line, before)
    scanned += rows.length
    for (const group of await groupsOfRows(store, rows)) {
      if (isNamed(group.state.name?.value.name ?? '', wanted)) found.set(group.root, foundOf(group, region))
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < ROWS_AT_ONCE) return { found: [...found.values()].slice(0, limit), scanned }
    before = [last.updatedAt, last.id]
    if (signal?.aborted || found.size >= limit) break
  }
  return { found: [...found.values()].slice(0, limit), scanned, next: before as CustomerCursor }
}

function isNamed(name: string, wanted: string): boolean {
  return folded(name).includes(wanted) || (LETTERS.test(wanted) && hasInitials(name, wanted))
}
const LETTERS = /^[a-z]{2,8}$/

async function pageBefore(store: Store, line: LineId, before: readonly unknown[]): Promise<CustomerRow[]> {
  return await store.db.customers.where('[line+updatedAt+id]').between([line, Dexie.minKey], [line, ...before], true, false).reverse().limit(ROWS_AT_ONCE).toArray()
}

function foundOf({ root, state }: CustomerGroup, region: string): FoundCustomer {
  const { name = '', salutation } = state.name?.value ?? {}
  return { customer: root, name, numbers: numbersShown(state, region), ...given({ salutation }) }
}

function folded(text: string): string {
  return foldCase(text).replaceAll(/\s+/g, '')
}
