import type { CustomerId } from '../../core/contract/ids'
import { linkedNumbers, type CustomerState } from '../../core/customers/fold-customer'
import { customerIdBasis, customerIdText } from '../../core/import/import-ids'
import type { CustomerRowRead } from '../../core/import/read-row'
import { readCustomerState } from '../../adapters/store/fold-customer-rows'
import type { Store } from '../../adapters/store/store'
import { externalIdText, matchKeysOf, wholeNumberText } from '../../adapters/store/sealing/match-keys'
import { CustomersThere } from './customers-there'
import { customerIdOf } from './keyed-hash'
import { RecentMap } from './recent-map'
import type { ImportDesk } from '../../core/import/import-desk'

export interface FoundCustomer {
  readonly id: CustomerId
  readonly isKnown: boolean
}

/** Of customers met in this import; beyond this many the database is asked again. */
const REMEMBERED = 400_000

/**
 * Whom a row is about. One who has the row's id of the other system is he. Else one who has its number is he only if
 * nothing speaks against it: he has no such id himself, and no other name. Else he is new, with an id made of the row.
 * Rows of one file find each other by their key alone, so that it is the same where its batches end and where it is resumed.
 */
export class CustomerFinder {
  readonly #met = new RecentMap<string, FoundCustomer>(REMEMBERED)
  readonly #there: CustomersThere

  constructor(readonly store: Store, readonly key: CryptoKey, readonly desk: ImportDesk, /** Nobody was there before. */ readonly isFresh: boolean) {
    this.#there = new CustomersThere(store)
  }

  /** For each row; undefined where it names nobody. The first row of somebody new says so, the next ones know him. */
  async find(rows: readonly CustomerRowRead[]): Promise<readonly (FoundCustomer | undefined)[]> {
    const asked = new Map<string, CustomerRowRead>()
    for (const row of rows) {
      const name = nameOf(row)
      if (name !== undefined && this.#met.get(name) === undefined && !asked.has(name)) asked.set(name, row)
    }
    const names = [...asked.keys()]
    const found = await this.#findNew([...asked.values()])
    const first = new Map(names.map((name, index) => [name, found[index]] as const))
    return rows.map((row) => {
      const name = nameOf(row)
      if (name === undefined) return undefined
      const fresh = first.get(name)
      first.delete(name)
      if (fresh) this.#met.set(name, { ...fresh, isKnown: true })
      return fresh ?? this.#met.get(name)
    })
  }

  async #findNew(rows: readonly CustomerRowRead[]): Promise<readonly FoundCustomer[]> {
    const made = await Promise.all(rows.map((row) => {
      const basis = customerIdBasis(row)
      if (basis === undefined) throw new Error('A row without a key came to the finder')
      return customerIdOf(this.key, customerIdText(this.desk.site, basis))
    }))
    if (this.isFresh && !this.#met.hasForgotten) return made.map((id) => ({ id, isKnown: false }))
    // Who was imported by this key before is found by his own id: an import done again need not look for keys.
    const isThere = await this.#there.areThere(made)
    const candidates = await this.#candidates(rows.filter((_, index) => !isThere[index]))
    return await Promise.all(rows.map((row, index) => {
      const id = made[index] as CustomerId
      return isThere[index] ? { id, isKnown: true } : this.#choose(row, id, candidates.get(row) ?? NOBODY)
    }))
  }

  async #choose(row: CustomerRowRead, made: CustomerId, { byExternalId, byNumber }: Candidates): Promise<FoundCustomer> {
    const identified = byExternalId[0]
    if (identified !== undefined) return { id: identified, isKnown: true }
    const states = await Promise.all(byNumber.map(async (id) => ({ id, state: await this.#stateOf(id) })))
    const fitting: { readonly id: CustomerId }[] = []
    for (const { id, state } of states) if (state !== undefined && isNobodyElse(state, row) && (await this.#isKnownToOthers(id))) fitting.push({ id })
    const [only, other] = fitting
    if (only !== undefined && other === undefined) return { id: only.id, isKnown: true }
    return { id: made, isKnown: false }
  }

  async #candidates(rows: readonly CustomerRowRead[]): Promise<ReadonlyMap<CustomerRowRead, Candidates>> {
    const texts = rows.map(({ externalId, numbers }) => [
      externalId === undefined ? '' : externalIdText(externalId), ...numbers.flatMap(({ e164 }) => (e164 ? [wholeNumberText(e164)] : [])),
    ])
    const keys = await Promise.all(texts.map((each) => matchKeysOf(this.key, each)))
    const { db } = this.store
    // One transaction for all: opening one takes longer than asking in it.
    return new Map(await db.transaction('r', db.customers, () =>
      Promise.all(rows.map(async (row, index): Promise<[CustomerRowRead, Candidates]> => {
        const [ofId, ...ofNumbers] = keys[index] ?? []
        const byExternalId = ofId === undefined || row.externalId === undefined ? [] : await db.customers.where('keys').equals(ofId).primaryKeys()
        if (byExternalId.length > 0) return [row, { byExternalId, byNumber: [] }]
        const byNumber = await Promise.all(ofNumbers.map((each) => db.customers.where('keys').equals(each).primaryKeys()))
        return [row, { byExternalId, byNumber: [...new Set(byNumber.flat())] }]
      }))))
  }

  /** Somebody else than this import said something of him. */
  async #isKnownToOthers(id: CustomerId): Promise<boolean> {
    return (await this.store.db.facts.where('about').equals(id).filter(({ origin }) => origin !== this.desk.origin).first()) !== undefined
  }

  async #stateOf(id: CustomerId): Promise<CustomerState | undefined> {
    const row = await this.store.db.customers.get(id)
    const access = row && row.mergedInto === undefined ? await this.store.keyring.ofVault(row.vault) : undefined
    return row && access && (await readCustomerState(access, row))
  }
}

interface Candidates {
  readonly byExternalId: readonly CustomerId[]
  readonly byNumber: readonly CustomerId[]
}
const NOBODY: Candidates = { byExternalId: [], byNumber: [] }

function isNobodyElse(state: CustomerState, row: CustomerRowRead): boolean {
  const hasOtherId = row.externalId !== undefined && Object.keys(state.externalIds).length > 0
  const hasOtherName = row.name !== undefined && state.name !== undefined && state.name.value.name !== row.name
  return !hasOtherId && !hasOtherName && linkedNumbers(state).some(({ e164 }) => row.numbers.some((number) => number.e164 === e164))
}

function nameOf(row: CustomerRowRead): string | undefined {
  const basis = customerIdBasis(row)
  if (basis === undefined) return undefined
  return 'externalId' in basis ? `x ${basis.externalId}` : `e ${basis.e164}`
}
