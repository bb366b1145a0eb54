import { Dexie } from 'dexie'
import type { CustomerId, LineId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import { externalIdKey } from '../../../core/customers/number-keys'
import { numberKeyBudget } from '../../../core/customers/number-key-budget'
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
  /** False: only the customers changed last were looked through. */
  readonly isComplete: boolean
}

const ROWS_AT_ONCE = 500
/** About a second of unsealing. */
const ROWS_SCANNED = 30_000

/** Looks through unsealed names, those changed last first: a sealed name is no index. Ends early when `signal` says so. */
export async function searchNames(
  store: Store, line: LineId, text: string, { region, limit = FOUND, signal }: { readonly region: string; readonly limit?: number; readonly signal?: AbortSignal },
): Promise<NamesFound> {
  const wanted = folded(text)
  const found = new Map<CustomerId, FoundCustomer>()
  let before: readonly unknown[] = [Dexie.maxKey]
  for (let scanned = 0; scanned < ROWS_SCANNED; scanned += ROWS_AT_ONCE) {
    const rows = await pageBefore(store, line, before)
    for (const group of await groupsOfRows(store, rows)) {
      if (folded(group.state.name?.value.name ?? '').includes(wanted)) found.set(group.root, foundOf(group, region))
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < ROWS_AT_ONCE) return { found: [...found.values()].slice(0, limit), isComplete: true }
    if (signal?.aborted || found.size >= limit) break
    before = [last.updatedAt, last.id]
  }
  return { found: [...found.values()].slice(0, limit), isComplete: false }
}

async function pageBefore(store: Store, line: LineId, before: readonly unknown[]): Promise<CustomerRow[]> {
  return await store.db.customers.where('[line+updatedAt+id]').between([line, Dexie.minKey], [line, ...before], true, false).reverse().limit(ROWS_AT_ONCE).toArray()
}

function foundOf({ root, state }: CustomerGroup, region: string): FoundCustomer {
  const { name = '', salutation } = state.name?.value ?? {}
  return { customer: root, name, numbers: numbersShown(state, region), ...given({ salutation }) }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}
