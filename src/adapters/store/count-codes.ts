import type { CodeId, LineId } from '../../core/contract/ids'
import { dayBucket } from '../../core/contacts/day'
import type { ContactChange } from './held-fact'
import { readTogether } from './read-together'
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
  const rows = await readTogether(store.db.codeCounts, touched.map(keyOf), keyOf)
  const counted = new Map(rows.map((row) => [nameOf(row), row.count]))
  return touched.map((delta) => ({ ...delta, count: (counted.get(nameOf(delta)) ?? 0) + delta.count }))
}

const keyOf = ({ line, day, code }: Omit<CodeCountRow, 'count'>): [string, number, string] => [line, day, code]
const nameOf = (row: Omit<CodeCountRow, 'count'>): string => JSON.stringify(keyOf(row))

function add(deltas: Map<string, CodeCountRow>, contact: ContactRow | undefined, count: number): void {
  if (contact?.code === undefined || contact.line === undefined || contact.startedAt === undefined) return
  const { line, code }: { line: LineId; code: CodeId } = { line: contact.line, code: contact.code }
  const day = dayBucket(contact.startedAt)
  const name = nameOf({ line, day, code })
  deltas.set(name, { line, day, code, count: (deltas.get(name)?.count ?? 0) + count })
}
