import { canonicalBytes } from '../../core/contract/canonical-bytes'
import type { Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { AuditRow } from './rows'

export type AuditEntry = Pick<AuditRow, 'agent' | 'action' | 'line' | 'about' | 'count'>

/** Appends a row whose hash covers the one before: who takes out or changes a row breaks every hash after it. */
export async function appendAudit(store: Store, entry: AuditEntry): Promise<Result<AuditRow, NotSaved>> {
  return await orNotSaved(() =>
    store.locks.withLock('audit', async () => {
      const last = await lastAuditRow(store)
      const content = given({
        n: (last?.n ?? 0) + 1, at: store.now(), agent: entry.agent, line: entry.line, action: entry.action, about: entry.about,
        count: entry.count, previous: last?.hash ?? '',
      })
      const row: AuditRow = { ...content, hash: await hashOf(content) }
      await store.db.audit.add(row)
      return row
    }))
}

export async function lastAuditRow(store: Store): Promise<AuditRow | undefined> {
  return await store.db.audit.orderBy('n').last()
}

/** The number of the first row that does not follow from the one before; undefined: the chain is whole. */
export async function firstBrokenAuditRow(store: Store): Promise<number | undefined> {
  let previous = ''
  let n = 0
  for await (const rows of pagesOfAudit(store)) {
    for (const { hash, ...content } of rows) {
      n += 1
      if (content.n !== n || content.previous !== previous || (await hashOf(content)) !== hash) return n
      previous = hash
    }
  }
  return undefined
}

/** Oldest first; what is appended meanwhile comes too. */
export async function* pagesOfAudit(store: Store): AsyncGenerator<readonly AuditRow[]> {
  for (let last = 0; ; ) {
    const rows = await store.db.audit.where('n').above(last).limit(ROWS_AT_ONCE).toArray()
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.n ?? last
  }
}

const ROWS_AT_ONCE = 1_000

async function hashOf(content: Omit<AuditRow, 'hash'>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', canonicalBytes(content)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
