import type { ContactId, EpochMs } from '../../../core/contract/ids'
import type { ContactLine } from '../../../core/customers/customer-card'
import { inOrder } from '../../../core/transcripts/in-order'
import type { Store } from '../store'
import { openRow } from '../transcript-rows'

/** Who was held on the line for longer than a shift is not looked for. */
const LONGEST_TALK_MS = 12 * 3_600_000

/** What was said in each of these contacts, line by line; nothing of one that has no transcript, or a locked one. */
export async function readSaid(store: Store, contacts: readonly Pick<ContactLine, 'contact' | 'startedAt'>[]): Promise<ReadonlyMap<ContactId, readonly string[]>> {
  const times = contacts.map(({ startedAt }) => startedAt)
  const [from, until] = [Math.min(...times), Math.max(...times) + LONGEST_TALK_MS] as [EpochMs, EpochMs]
  // One question for all: what was imported has none, and it is most of a large log.
  const first = contacts.length === 0 ? undefined : await store.db.transcriptLines.where('at').between(from, until).first()
  if (!first) return new Map()
  const rows = await store.db.transcriptLines.where('contact').anyOf(contacts.map(({ contact }) => contact)).toArray()
  const opened = await Promise.all(rows.map((row) => openRow(store, row)))
  const said = new Map<ContactId, string[]>()
  for (const { contact, text } of inOrder(opened.flatMap(({ line }) => line ?? []))) {
    const before = said.get(contact)
    if (before) before.push(text)
    else said.set(contact, [text])
  }
  return said
}
