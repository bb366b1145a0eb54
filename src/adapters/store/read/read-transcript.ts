import type { CallId, ContactId } from '../../../core/contract/ids'
import type { Redacted } from '../../../core/contract/models'
import type { TranscriptLine } from '../../../core/contract/transcripts'
import { inOrder } from '../../../core/transcripts/in-order'
import type { Store } from '../store'
import { openRow, rowsOfCall } from '../transcript-rows'

export interface Transcript {
  /** In the order in which they were said. */
  readonly lines: readonly TranscriptLine[]
  /** There are lines that the locked vault does not give. */
  readonly isLocked: boolean
}

/** What was said in a call that is on the desk. */
export async function readTranscriptOfCall(store: Store, call: CallId): Promise<Transcript> {
  return await opened(store, await rowsOfCall(store, call))
}

/** What was said in a contact, also when its call is long gone. */
export async function readTranscriptOfContact(store: Store, contact: ContactId): Promise<Transcript> {
  return await opened(store, await store.db.transcriptLines.where('contact').equals(contact).toArray())
}

async function opened(store: Store, rows: Awaited<ReturnType<typeof rowsOfCall>>): Promise<Transcript> {
  const all = await Promise.all(rows.map((row) => openRow(store, row)))
  // No line is written before it is redacted (background/transcripts/keep-lines); a backup has only such lines.
  const lines = all.flatMap(({ line }) => (line ? [{ ...line, text: line.text as Redacted }] : []))
  return { lines: inOrder(lines), isLocked: lines.length < rows.length }
}
