import { Dexie } from 'dexie'
import type { CallId } from '../../core/contract/ids'
import type { HeardLine } from '../../core/transcripts/heard-line'
import { sealFor, unsealFrom } from './fact-rows'
import type { Store } from './store'
import type { OpenedTranscript } from './opened-transcripts'
import type { OpenedLine, PersonalOfLine, TranscriptRow, WrittenLine } from './transcript-row'

/** Sealed before the transaction; to the vault's inbox while it is locked. */
export async function rowOfLine(store: Store, { text, speakerName, ...clear }: HeardLine, change = 0): Promise<TranscriptRow> {
  const access = await store.keyring.forLine(clear.line)
  const personal: PersonalOfLine = { text, ...(speakerName !== undefined && { speakerName }) }
  return { ...clear, change, vault: access.vault, sealed: await sealFor(access, sealName(clear), personal) }
}

export async function openRow(store: Store, row: TranscriptRow): Promise<OpenedLine> {
  // Sealed by `rowOfLine` above.
  const personal = (await unsealFrom(store, row.vault, sealName(row), row.sealed)) as PersonalOfLine | undefined
  if (!personal) return { row }
  return { row, line: { ...clearOf(row), ...personal } }
}

/** A line whose words are not known, in its place. */
export function clearOf(row: TranscriptRow): Omit<WrittenLine, keyof PersonalOfLine> {
  const { vault: _, sealed: __, ...clear } = row
  return clear
}

/** All lines of a call, in no order. */
export function linesOfCall({ db }: Store, call: CallId) {
  return db.transcriptLines.where('[call+block]').between([call, Dexie.minKey], [call, Dexie.maxKey])
}

export function rowsOfCall(store: Store, call: CallId): PromiseLike<TranscriptRow[]> {
  return linesOfCall(store, call).toArray()
}

/** All lines of a call in their order; each is opened once, however often they are asked for. */
export function openTranscript(store: Store, call: CallId): Promise<OpenedTranscript> {
  return store.transcripts.read(store.db, call, (row) => openRow(store, row))
}

const sealName = ({ id }: Pick<HeardLine, 'id'>): string => `transcript:${id}`
