import { Dexie } from 'dexie'
import type { LineId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import { orNotSaved, type NotSaved } from '../outcome'
import type { VaultRow } from '../rows'
import type { Store } from '../store'
import { createVault } from './create-vault'
import { vaultOfLine } from './vault-of-line'

/**
 * From now on the records of a line lie in the vault of that client, which is made where there is none; without one in the common
 * vault. Nothing that is there is sealed anew, so a line that has records stays where it is; the name of a client with one line may
 * change at any time. Answers whether anything changed.
 */
export async function placeLine(store: Store, line: LineId, client: string | undefined): Promise<Result<boolean, NotSaved | 'has-records'>> {
  // Nearly always it lies where it should: nobody waits for that.
  if (vaultOfLine(await store.db.vaults.toArray(), line)?.client === client) return done(false)
  const placed = await orNotSaved(() => store.locks.withLock('calls', () => store.locks.withLock('vault', () => store.locks.withLock('facts', () => place(store, line, client)))))
  return placed.ok ? placed.value : placed
}

async function place(store: Store, line: LineId, client: string | undefined): Promise<Result<boolean, 'has-records'>> {
  const { db } = store
  const vaults = await db.vaults.toArray()
  const now = vaultOfLine(vaults, line)
  if (now?.client === client) return done(false)
  const there = vaults.find((vault) => vault.client === client && client !== undefined)
  if (now?.client !== undefined && client !== undefined && now.lines.length === 1 && !there) return await put({ ...now, client })
  if (await hasRecords(store, line)) return refused('has-records')
  if (client !== undefined && !there) await createVault(store, [line], client)
  return await put(
    ...(now && now.lines.includes(line) ? [{ ...now, lines: now.lines.filter((each) => each !== line) }] : []),
    ...(there ? [{ ...there, lines: [...there.lines, line] }] : []),
  )

  async function put(...rows: readonly VaultRow[]): Promise<Result<boolean, never>> {
    await db.vaults.bulkPut(rows.map((row) => ({ ...row, turnedAt: Math.max(store.now(), row.turnedAt + 1) as VaultRow['turnedAt'] })))
    store.keyring.forget()
    return done(true)
  }
}

/** Anything of a customer; an import that runs counts as some, for its first rows are being sealed. */
async function hasRecords({ db }: Store, line: LineId): Promise<boolean> {
  const ofLine = [line, Dexie.minKey]
  const last = [line, Dexie.maxKey]
  const counts = await Promise.all([
    db.contacts.where('[line+newestFirst+id]').between(ofLine, last).limit(1).count(), db.customers.where('[line+updatedAt+id]').between(ofLine, last).limit(1).count(),
    db.tasks.where('[line+state+dueAt]').between(ofLine, last).limit(1).count(), db.offerResults.where('[line+newestFirst+contact+offer]').between(ofLine, last).limit(1).count(),
    db.calls.filter((call) => call.line === line).count(), db.drafts.filter((draft) => draft.line === line).count(),
    db.jobs.where('state').equals('running').filter(({ kind }) => kind === 'import').count(),
  ])
  return counts.some((count) => count > 0)
}
