import type { Result } from '../../../core/contract/result'
import { orNotSaved, type NotSaved } from '../outcome'
import type { Store } from '../store'

/** What makes it a database, and what an agent has reached. */
const KEPT: ReadonlySet<string> = new Set(['meta', 'vaults', 'attempts'])

/** Of the call that was practised last nothing is left: the next one begins with its own customer and his past, and no other. */
export async function clearPractice({ db }: Store): Promise<Result<void, NotSaved>> {
  const tables = db.tables.filter(({ name }) => !KEPT.has(name))
  return await orNotSaved(() => db.transaction('rw', tables, async () => void (await Promise.all(tables.map((table) => table.clear())))))
}
