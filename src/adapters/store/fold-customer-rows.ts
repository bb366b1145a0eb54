import type { Fact } from '../../core/contract/facts'
import type { CustomerId } from '../../core/contract/ids'
import { foldCustomer, linkedNumbers, NOTHING_KNOWN, type CustomerFact, type CustomerState } from '../../core/customers/fold-customer'
import type { HeldFact } from './held-fact'
import type { Store } from './store'
import type { CustomerRow } from './rows'
import { externalIdText, matchKeysOf, numberTexts, wholeNumberText } from './sealing/match-keys'
import { seal, unseal } from './sealing/seal'
import type { VaultAccess } from './sealing/keyring'
import { given } from '../../core/facts/given'

export const isCustomerFact = (fact: Fact): fact is CustomerFact => fact.kind.startsWith('customer/')

/** Bound into the seal of a customer's state. */
export const customerSealName = (id: CustomerId): string => `customer:${id}`

interface Open {
  readonly access: VaultAccess
  state: CustomerState
  /** What its keys are made of, and the keys, as long as that stays the same. */
  readonly before?: { readonly row: CustomerRow; readonly texts: string }
}

export async function foldCustomerRows(store: Store, held: readonly HeldFact[]): Promise<CustomerRow[]> {
  const open = await openCustomers(store, held)
  for (const { fact, access } of held) {
    if (!isCustomerFact(fact)) continue
    const customer = open.get(customerIdOf(fact))
    // What another client's vault says of an id is said of nobody here.
    if (customer?.access.vault === access.vault) customer.state = foldCustomer(customer.state, fact)
  }
  return await Promise.all([...open].filter(([, { state }]) => state.touched).map(([id, customer]) => closeCustomer(id, customer)))
}

export async function readCustomerState(access: VaultAccess, row: CustomerRow): Promise<CustomerState | undefined> {
  // Sealed by closeCustomer below.
  return access.keys && ((await unseal(access.keys, customerSealName(row.id), row.sealed)) as CustomerState)
}

function customerIdOf(fact: CustomerFact): CustomerId {
  return fact.kind === 'customer/merged' ? fact.open.from : fact.open.customer
}

async function openCustomers(store: Store, held: readonly HeldFact[]): Promise<Map<CustomerId, Open>> {
  const first = new Map<CustomerId, VaultAccess>()
  for (const { fact, access } of held) if (isCustomerFact(fact) && !first.has(customerIdOf(fact))) first.set(customerIdOf(fact), access)
  const ids = [...first.keys()]
  const rows = await store.db.customers.bulkGet(ids)
  const entries = await Promise.all(ids.map(async (id, index): Promise<[CustomerId, Open] | undefined> => {
    const row = rows[index]
    const access = row ? await store.keyring.ofVault(row.vault) : first.get(id)
    if (!access?.keys) return undefined
    const state = row && (await readCustomerState(access, row))
    if (!row || !state) return [id, { access, state: NOTHING_KNOWN }]
    return [id, { access, state, before: { row, texts: keyTexts(state).all.join('\n') } }]
  }))
  return new Map(entries.filter((entry) => entry !== undefined))
}

async function closeCustomer(id: CustomerId, { access, state, before }: Open): Promise<CustomerRow> {
  const keys = access.keys
  if (!keys || !state.touched) throw new Error('A customer was folded without facts or keys')
  const texts = keyTexts(state)
  const isSame = before?.texts === texts.all.join('\n')
  const [sealed, made] = await Promise.all([
    seal(keys.data, customerSealName(id), state),
    isSame ? before.row.keys : matchKeysOf(keys.match, texts.all),
  ])
  return {
    id, vault: access.vault, line: state.touched.value, keys: made, numberKeys: made.slice(0, texts.wholeNumbers),
    updatedAt: state.touched.at, ...given({ mergedInto: state.mergedInto?.value }), sealed,
  }
}

/** Whole numbers first, in a fixed order, so that the same state gives the same row on every desk. */
function keyTexts(state: CustomerState): { readonly all: readonly string[]; readonly wholeNumbers: number } {
  const numbers = linkedNumbers(state).flatMap(({ e164 }) => e164 ?? []).sort()
  const whole = numbers.map(wholeNumberText)
  const parts = new Set(numbers.flatMap((e164) => numberTexts(e164).slice(1)))
  const externalIds = Object.keys(state.externalIds).sort().map(externalIdText)
  return { all: [...new Set([...whole, ...[...parts].sort(), ...externalIds])], wholeNumbers: whole.length }
}
