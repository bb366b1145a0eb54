import type { CustomerId, LineId, MatchKey, VaultId } from '../../../core/contract/ids'
import { joinCustomers, type CustomerState } from '../../../core/customers/fold-customer'
import { readCustomerState } from '../fold-customer-rows'
import type { Store } from '../store'
import type { CustomerRow } from '../rows'

/** One person: the customer, and all that were merged into it. Merging rewrites nothing; it is joined here, and never over the border of a vault. */
export interface CustomerGroup {
  readonly root: CustomerId
  readonly ids: readonly CustomerId[]
  readonly numberKeys: readonly MatchKey[]
  readonly vault: VaultId
  readonly line: LineId
  readonly state: CustomerState
}

/** Undefined: no such customer, none of that vault where one is named, or the vault is locked. */
export async function readGroup(store: Store, customer: CustomerId, vault?: VaultId): Promise<CustomerGroup | undefined> {
  const row = await store.db.customers.get(customer)
  return row && (vault === undefined || row.vault === vault) ? await groupOfRow(store, row) : undefined
}

export async function groupOfRow(store: Store, row: CustomerRow): Promise<CustomerGroup | undefined> {
  return (await groupsOfRows(store, [row]))[0]
}

/** Each person once, whichever of his records was found; those of a locked vault are left out. */
export async function groupsOfRows(store: Store, rows: readonly CustomerRow[]): Promise<CustomerGroup[]> {
  const found = await Promise.all(rows.map((row) => rootOf(store, row)))
  const roots = [...new Map(found.map((root) => [root.id, root])).values()]
  const members = await membersOf(store, roots)
  const groups = await Promise.all(roots.map((root) => joinGroup(store, root, members.get(root.id) ?? [root])))
  return groups.filter((group) => group !== undefined)
}

async function joinGroup(store: Store, root: CustomerRow, rows: readonly CustomerRow[]): Promise<CustomerGroup | undefined> {
  const states = await Promise.all(rows.map(async (each) => {
    const access = await store.keyring.ofVault(each.vault)
    return access && (await readCustomerState(access, each))
  }))
  const known = states.filter((state) => state !== undefined)
  const first = known[0]
  if (known.length < rows.length || first === undefined) return undefined
  return {
    root: root.id, ids: rows.map(({ id }) => id), numberKeys: [...new Set(rows.flatMap((each) => each.numberKeys))],
    vault: root.vault, line: root.line, state: known.slice(1).reduce(joinCustomers, first),
  }
}

/** Two desks may have merged two customers into each other: then the smallest id of the circle stands for all, everywhere. */
async function rootOf(store: Store, row: CustomerRow): Promise<CustomerRow> {
  const path = [row]
  for (;;) {
    const into = path.at(-1)?.mergedInto
    if (into === undefined) break
    const start = path.findIndex((each) => each.id === into)
    if (start >= 0) return path.slice(start).reduce((least, each) => (each.id < least.id ? each : least))
    const next = await store.db.customers.get(into)
    if (next === undefined || next.vault !== row.vault) break
    path.push(next)
  }
  return path.at(-1) ?? row
}

/** By root. One request for each step down, however many roots: few were ever merged. */
async function membersOf(store: Store, roots: readonly CustomerRow[]): Promise<Map<CustomerId, CustomerRow[]>> {
  const rootOfMember = new Map(roots.map(({ id }) => [id, id]))
  const vaultOfRoot = new Map(roots.map(({ id, vault }) => [id, vault]))
  const members = new Map(roots.map((root) => [root.id, [root]]))
  for (let fresh: readonly CustomerRow[] = roots; fresh.length > 0; ) {
    const found = await store.db.customers.where('mergedInto').anyOf(fresh.map(({ id }) => id)).toArray()
    fresh = found.filter(({ id, mergedInto, vault }) => {
      const root = mergedInto && rootOfMember.get(mergedInto)
      return !rootOfMember.has(id) && root !== undefined && vaultOfRoot.get(root) === vault
    })
    for (const row of fresh) {
      const root = row.mergedInto && rootOfMember.get(row.mergedInto)
      if (!root) continue
      rootOfMember.set(row.id, root)
      members.get(root)?.push(row)
    }
  }
  return members
}
