import { Dexie } from 'dexie'
import type { AgentId, ContactId, CustomerId, TaskId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import { appendAudit } from '../audit'
import { numberKeyOfCall } from '../calls'
import { orNotSaved, type NotSaved } from '../outcome'
import { whosOf } from '../read/contacts-of'
import type { CallRow, CustomerRow } from '../rows'
import type { Store } from '../store'
import { linesOfCall } from '../transcript-rows'
import { everyRecordOf } from './due-for-removal'
import { removeAbout, type Removed } from './remove-about'

const IDS_AT_ONCE = 200

/**
 * The right to be forgotten: everybody this person is here, his contacts (also those under his numbers from before he was
 * named), tasks, drafts and closed calls go with all their facts. What stays is anonymous figures, tombstones of ids, and a row
 * in the audit. The records go last, so that one that is interrupted is found and goes on when it is asked for again.
 */
export async function eraseCustomer(
  store: Store, customer: CustomerId, { agent, timeZone }: { readonly agent: AgentId; readonly timeZone: string },
): Promise<Result<Removed, NotSaved | 'no-such-customer' | 'not-over'>> {
  const row = await store.db.customers.get(customer)
  if (row === undefined) return refused('no-such-customer')
  const records = await everyRecordOf(store, row)
  const ids = records.map(({ id }) => id)
  const belongings = await belongingsOf(store, records)
  const own = [...new Set<string>([...belongings.contacts, ...belongings.tasks])]
  const calls = await callsOf(store, records, own)
  if (calls.some(({ phase }) => phase !== 'ended')) return refused('not-over')
  const cleared = await removeDesk(store, calls.map(({ id }) => id), own)
  if (!cleared.ok) return cleared
  let removed: Removed = { facts: 0, contacts: 0, customers: 0, tasks: 0 }
  for (const batch of [...batchesOf(own), ids]) {
    const batchRemoved = await removeAbout(store, batch, { why: 'erased', timeZone })
    if (!batchRemoved.ok) return batchRemoved
    removed = sum(removed, batchRemoved.value)
  }
  const told = await appendAudit(store, { agent, action: 'erased', about: customer, count: removed.facts })
  return told.ok ? done(removed) : told
}

/** His contacts and tasks, those under his numbers too. */
export async function belongingsOf(store: Store, records: readonly CustomerRow[]): Promise<{ readonly contacts: readonly ContactId[]; readonly tasks: readonly TaskId[] }> {
  const ids = records.map(({ id }) => id)
  const whos = await whosOf(store, { ids, numberKeys: [...new Set(records.flatMap(({ numberKeys }) => numberKeys))] })
  const keys = await Promise.all(whos.map((who) => store.db.history.where('[who+newestFirst+id]').between([who, Dexie.minKey], [who, Dexie.maxKey]).primaryKeys()))
  const contacts = [...new Set(keys.flat().map(([, , id]) => id as ContactId))]
  const tasks = await Promise.all([
    ...ids.map((id) => store.db.tasks.where('[customer+state]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys()),
    store.db.tasks.where('contact').anyOf(contacts).primaryKeys(),
  ])
  return { contacts, tasks: [...new Set(tasks.flat())] }
}

async function callsOf(store: Store, records: readonly CustomerRow[], own: readonly string[]): Promise<readonly CallRow[]> {
  const ids = new Set<string>([...own, ...records.map(({ id }) => id)])
  const keys = new Set<string | undefined>(records.flatMap(({ numberKeys }) => numberKeys))
  const calls = await store.db.calls.toArray()
  const areHis = await Promise.all(calls.map(async (call) => ids.has(call.contact) || ids.has(call.match?.customer ?? '') || keys.has(await numberKeyOfCall(store, call))))
  return calls.filter((_, at) => areHis[at])
}

/** What lies open on the desk: calls that are over with what was said in them, and half-written wrap-ups. */
async function removeDesk(store: Store, calls: readonly CallRow['id'][], own: readonly string[]): Promise<Result<void, NotSaved>> {
  const { db } = store
  const contacts = new Set(own)
  return await orNotSaved(() => db.transaction('rw', db.calls, db.drafts, db.modelDrafts, db.transcriptLines, async () => {
    await db.calls.bulkDelete([...calls])
    await db.modelDrafts.bulkDelete([...calls])
    // Also of a call whose contact is not recorded yet.
    for (const call of calls) await linesOfCall(store, call).delete()
    await db.drafts.filter(({ call, contact }) => calls.includes(call) || contacts.has(contact)).delete()
  }))
}

function batchesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, index) => ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE))
}

function sum(one: Removed, other: Removed): Removed {
  return { facts: one.facts + other.facts, contacts: one.contacts + other.contacts, customers: one.customers + other.customers, tasks: one.tasks + other.tasks }
}
