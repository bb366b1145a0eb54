import { Dexie } from 'dexie'
import type { LineId } from '../../../core/contract/ids'
import { given } from '../../../core/facts/given'
import type { ClientGone, ClientHere, Clients } from '../../../core/leaving/clients'
import { leftLines } from '../leaving/left-lines'
import { leavingJobs } from '../leaving/leaving-job'
import { linesOfVault } from '../leaving/lines-of-vault'
import type { VaultRow } from '../rows'
import type { Store } from '../store'

/** Who has records here, and who left. A vault of no line at all holds nobody's. */
export async function readClients(store: Store): Promise<Clients> {
  const [vaults, jobs, left] = await Promise.all([store.db.vaults.toArray(), leavingJobs(store), leftLines(store)])
  const here = await Promise.all(vaults.map((row) => clientHere(store, row)))
  const gone = jobs.map(({ cursor: { vault, client, lines, keyDestroyedAt, report }, done, total = done }): ClientGone =>
    ({ vault, lines, keyDestroyedAt, done, total, isAllowedBack: !lines.some(({ id }) => left.has(id)), ...given({ client, report }) }))
  return { here: here.filter(({ lines }) => lines.length > 0), gone: gone.toSorted((one, other) => other.keyDestroyedAt - one.keyDestroyedAt) }
}

async function clientHere(store: Store, row: VaultRow): Promise<ClientHere> {
  const lines = await linesOfVault(store, row)
  const countIn = async (table: 'contacts' | 'customers', index: string) => {
    const counts = await Promise.all(lines.map(({ id }) => store.db.table(table).where(index).between(...rangeOf(id)).count()))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  const [customers, contacts, access] = await Promise.all([countIn('customers', '[line+updatedAt+id]'), countIn('contacts', '[line+newestFirst+id]'), store.keyring.ofVault(row.id)])
  return { vault: row.id, lines, customers, contacts, isLocked: access?.keys === undefined, ...given({ client: row.client }) }
}

const rangeOf = (line: LineId): [unknown, unknown] => [[line, Dexie.minKey], [line, Dexie.maxKey]]
