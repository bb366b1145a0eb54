import type { CallId, ContactId } from '../../../core/contract/ids'
import type { TranscriptLine } from '../../../core/contract/transcripts'
import { inOrder } from '../../../core/transcripts/in-order'
import type { Store } from '../store'
import type { OpenedLine, WrittenLine } from '../transcript-row'
import { openRow, openTranscript } from '../transcript-rows'

export interface Transcript {
  /** In the order in which they were said. One that is as it was is the same object. */
  readonly lines: readonly ReadLine[]
  /** There are lines that the locked vault does not give. */
  readonly isLocked: boolean
}

export type ReadLine = TranscriptLine & Pick<WrittenLine, 'change'>

/** What was said in a call that is on the desk. Only what is new since the last time is opened. */
export async function readTranscriptOfCall(store: Store, call: CallId): Promise<Transcript> {
  return transcriptOf((await openTranscript(store, call)).lines)
}

/** What was said in a contact, also when its call is long gone. */
export async function readTranscriptOfContact(store: Store, contact: ContactId): Promise<Transcript> {
  const rows = await store.db.transcriptLines.where('contact').equals(contact).toArray()
  const { lines, isLocked } = transcriptOf(await Promise.all(rows.map((row) => openRow(store, row))))
  return { lines: inOrder(lines), isLocked }
}

function transcriptOf(opened: readonly OpenedLine[]): Transcript {
  // No line is written before it is redacted (background/transcripts/keep-lines); a backup has only such lines.
  const lines = opened.flatMap(({ line }) => (line ? [line as WrittenLine & ReadLine] : []))
  return { lines, isLocked: lines.length < opened.length }
}
