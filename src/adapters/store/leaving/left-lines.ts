import type { EpochMs, LineId } from '../../../core/contract/ids'
import { LEFT_LINE_IDS, leftLineId, lineOfLeftId } from '../../../core/leaving/left-line'
import { linesAlong } from '../retention/due-for-removal'
import type { Store } from '../store'

/** Lines of business whose client left: nothing of them is taken in until somebody allows them back. */
export async function leftLines({ db }: Pick<Store, 'db'>): Promise<ReadonlySet<LineId>> {
  const ids = await db.tombstones.where('id').between(LEFT_LINE_IDS.from, LEFT_LINE_IDS.to).primaryKeys()
  return new Set(ids.map(lineOfLeftId))
}

/** They are wanted here on purpose. */
export async function forgetLeft(store: Store, lines: readonly LineId[]): Promise<void> {
  const left = await leftLines(store)
  const wanted = lines.filter((line) => left.has(line))
  if (wanted.length > 0) await store.db.tombstones.bulkDelete(wanted.map(leftLineId))
}

/** What another desk's backup says of lines that left it. A line that is here is this desk's own to let go. */
export async function takeLeftLines(store: Store, left: readonly { readonly line: LineId; readonly at: EpochMs }[]): Promise<void> {
  const { db } = store
  const [defined, withContacts] = await Promise.all([db.latestDefinitions.bulkGet(left.map(({ line }): [string, string] => ['line', line])), linesAlong(store, 'contacts', '[line+newestFirst+id]')])
  const fresh = left.filter(({ line }, at) => defined[at] === undefined && !withContacts.includes(line))
  await db.tombstones.bulkPut(fresh.map(({ line, at }) => ({ id: leftLineId(line), why: 'left' as const, at })))
}
