import type { CodeId, LineId } from '../../core/contract/ids'
import { dayBucket } from '../../core/contacts/day'
import type { ContactChange } from './held-fact'
import type { Store } from './store'
import type { CodeCountRow, ContactRow } from './rows'

/** The counts that these changes touch, as they become: a corrected code leaves the old count and joins the new one. */
export async function countCodes(store: Store, changes: readonly Partial<ContactChange>[]): Promise<CodeCountRow[]> {
  const deltas = new Map<string, CodeCountRow>()
  for (const { before, after } of changes) {
    add(deltas, before, -1)
    add(deltas, after, 1)
  }
  const touched = [...deltas.values()].filter((delta) => delta.count !== 0)
  if (touched.length === 0) return []
  const rows = await store.db.codeCounts.bulkGet(touched.map(({ line, day, code }): [string, number, string] => [line, day, code]))
  return touched.map((delta, index) => ({ ...delta, count: (rows[index]?.count ?? 0) + delta.count }))
}

function add(deltas: Map<string, CodeCountRow>, contact: ContactRow | undefined, count: number): void {
  if (contact?.code === undefined || contact.line === undefined || contact.startedAt === undefined) return
  const { line, code }: { line: LineId; code: CodeId } = { line: contact.line, code: contact.code }
  const day = dayBucket(contact.startedAt)
  const name = JSON.stringify([line, day, code])
  deltas.set(name, { line, day, code, count: (deltas.get(name)?.count ?? 0) + count })
}
