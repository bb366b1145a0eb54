import type { Fact } from '../../core/contract/facts'
import type { FactId, VaultId } from '../../core/contract/ids'
import { aboutOf } from '../../core/facts/about-of'
import { given } from '../../core/facts/given'
import type { HeldFact } from './held-fact'
import type { Store } from './store'
import type { FactRow, Sealed } from './rows'
import { isSealedToInbox, seal, sealToInbox, unseal } from './sealing/seal'
import type { VaultAccess } from './sealing/keyring'

/** Under the data key, or to the inbox while the vault is locked. `about` is the fact's id, or the row's own name. */
export async function sealFor(access: VaultAccess, about: string, value: unknown): Promise<Sealed> {
  return access.keys ? await seal(access.keys.data, about, value) : await sealToInbox(access.inboxPublic, about, value)
}

/** Undefined: the vault is locked, or gone. */
export async function unsealFrom(store: Store, vault: VaultId, about: string, sealed: Sealed): Promise<unknown> {
  const access = await store.keyring.ofVault(vault)
  return access?.keys && (await unseal(access.keys, about, sealed))
}

export function rowOfFact(fact: Fact, vault: VaultId, sealed: Sealed): FactRow {
  const { personal: _, ...clear } = fact
  return { ...clear, ...given({ about: aboutOf(fact) }), vault, sealed, ...(isSealedToInbox(sealed) && { isWaiting: 1 as const }) }
}

/** Undefined: its vault is locked, or gone. */
export async function factOfRow(store: Store, row: FactRow): Promise<Fact | undefined> {
  const personal = await unsealFrom(store, row.vault, row.id, row.sealed)
  if (personal === undefined) return undefined
  const { vault: _, about: __, sealed: ___, isWaiting: ____, numberKey: _____, ...clear } = row
  // The row was made of a fact by `rowOfFact`.
  return { ...clear, personal } as unknown as Fact
}

/** As the views fold it. Undefined: its vault is locked, or gone. */
export async function heldFactOf(store: Store, row: FactRow): Promise<HeldFact | undefined> {
  const [fact, access] = await Promise.all([factOfRow(store, row), store.keyring.ofVault(row.vault)])
  return fact && access && { fact, access, sealed: row.sealed, ...given({ numberKey: row.numberKey }) }
}

/** Those of the named facts that are here and can be read. */
export async function readFacts(store: Store, ids: readonly FactId[]): Promise<Map<FactId, Fact>> {
  if (ids.length === 0) return new Map()
  const rows = await store.db.facts.bulkGet([...ids])
  const facts = await Promise.all(rows.map((row) => row && factOfRow(store, row)))
  return new Map(facts.flatMap((fact) => (fact ? [[fact.id, fact] as const] : [])))
}
