import { Dexie } from 'dexie'
import type { Who } from '../../../core/contacts/contact'
import type { CallId, CustomerId, EpochMs, LineId } from '../../../core/contract/ids'
import type { FactKind } from '../../../core/contract/facts'
import type { CustomerRow, FactRow } from '../rows'
import type { TableName } from '../schema'
import type { Store } from '../store'

/** Every line of business that has some, by hopping along the index: one request each. */
export async function linesWith(store: Store, table: 'contacts' | 'tasks' | 'customers'): Promise<readonly LineId[]> {
  return await linesAlong(store, table, { contacts: '[line+newestFirst+id]', tasks: '[line+state+dueAt]', customers: '[line+updatedAt+id]' }[table])
}

/** `index`: one that begins with the line. */
export async function linesAlong(store: Store, table: TableName, index: string): Promise<readonly LineId[]> {
  const lines: LineId[] = []
  for (let after: unknown = Dexie.minKey; ; ) {
    const keys = await store.db.table(table).where(index).above(after).limit(1).keys()
    const [line] = (keys[0] as readonly LineId[] | undefined) ?? []
    if (line === undefined) return lines
    lines.push(line)
    after = [line, Dexie.maxKey]
  }
}

export function contactsBefore(store: Store, line: LineId, before: EpochMs) {
  return store.db.contacts.where('[line+newestFirst+id]').between([line, -before, Dexie.maxKey], [line, Dexie.maxKey], false, true)
}

/** Done, or due so long ago that nobody will do it. */
export function tasksBefore(store: Store, line: LineId, state: 'open' | 'done', before: EpochMs) {
  return store.db.tasks.where('[line+state+dueAt]').between([line, state, Dexie.minKey], [line, state, before], true, false)
}

/** Of all lines; the last one asked about is told by `from`, so that what stays is gone over once. */
export function factsBefore(store: Store, kind: FactKind, before: EpochMs, from: unknown = Dexie.minKey) {
  return store.db.facts.where('[kind+happenedAt]').between([kind, from], [kind, before], true, false)
}

/** Wrapped up, moved, offered or done, and never recorded or set: half of a merge that did not come. */
export async function isOrphan(store: Store, row: FactRow): Promise<boolean> {
  if (row.about === undefined) return false
  const [contact, task] = await Promise.all([store.db.contacts.get(row.about as never), store.db.tasks.get(row.about as never)])
  return contact ? contact.recordedBy === undefined : task ? task.setBy === undefined : true
}

export async function draftsBefore(store: Store, beforeOf: (line: LineId) => EpochMs): Promise<readonly CallId[]> {
  const [drafts, byModel] = await Promise.all([store.db.drafts.toArray(), store.db.modelDrafts.toArray()])
  const old = [...drafts.filter(({ changedAt, line }) => changedAt < beforeOf(line)), ...byModel.filter(({ endsAt, line }) => endsAt < beforeOf(line))]
  return [...new Set(old.map(({ call }) => call))]
}

export function transcriptBefore(store: Store, before: EpochMs, from: unknown = Dexie.minKey) {
  return store.db.transcriptLines.where('at').between(from, before, true, false)
}

export interface CustomerCursor {
  readonly line: LineId
  readonly updatedAt: EpochMs
  readonly id: CustomerId
}

/** Customers of a line of whom nothing new was told since; those who rang since are among them. */
export function customersBefore(store: Store, line: LineId, before: EpochMs, after: CustomerCursor | undefined) {
  const lower = after?.line === line ? [line, after.updatedAt, after.id] : [line, Dexie.minKey]
  return store.db.customers.where('[line+updatedAt+id]').between(lower, [line, before], false, false)
}

/** Everybody this person is, by the clear columns alone: it works on a locked vault. */
export async function everyRecordOf(store: Store, row: CustomerRow): Promise<readonly CustomerRow[]> {
  const found = new Map([[row.id, row]])
  for (let fresh: readonly CustomerRow[] = [row]; fresh.length > 0; ) {
    const into = await store.db.customers.bulkGet(fresh.flatMap(({ mergedInto }) => mergedInto ?? []))
    const from = await store.db.customers.where('mergedInto').anyOf(fresh.map(({ id }) => id)).toArray()
    fresh = [...into, ...from].filter((each) => each !== undefined).filter(({ id }) => !found.has(id))
    for (const each of fresh) found.set(each.id, each)
  }
  return [...found.values()]
}

/** Nothing was told of him, no contact took place and no task is open since then. */
export async function isForgotten(store: Store, records: readonly CustomerRow[], before: EpochMs): Promise<boolean> {
  if (records.some(({ updatedAt }) => updatedAt >= before)) return false
  const whos: readonly Who[] = records.flatMap(({ id, numberKeys }) => [id, ...numberKeys])
  const contacts = await Promise.all(whos.map((who) =>
    store.db.history.where('[who+newestFirst+id]').between([who, Dexie.minKey], [who, -before, Dexie.maxKey], true, true).limit(1).primaryKeys()))
  const tasks = await Promise.all(records.map(({ id }) => store.db.tasks.where('[customer+state]').equals([id, 'open']).limit(1).primaryKeys()))
  return [...contacts, ...tasks].every((each) => each.length === 0)
}
