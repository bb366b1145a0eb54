import { Dexie } from 'dexie'
import type { CallId } from '../../core/contract/ids'
import type { HeardLine } from '../../core/transcripts/heard-line'
import { sealFor, unsealFrom } from './fact-rows'
import type { Store } from './store'
import type { PersonalOfLine, TranscriptRow } from './transcript-row'

/** Of a row: its words, absent where the vault is locked. */
export interface OpenedLine {
  readonly row: TranscriptRow
  readonly line?: HeardLine
}

/** Sealed before the transaction; to the vault's inbox while it is locked. */
export async function rowOfLine(store: Store, { text, speakerName, ...clear }: HeardLine): Promise<TranscriptRow> {
  const access = await store.keyring.forLine(clear.line)
  const personal: PersonalOfLine = { text, ...(speakerName !== undefined && { speakerName }) }
  return { ...clear, vault: access.vault, sealed: await sealFor(access, sealName(clear), personal) }
}

export async function openRow(store: Store, row: TranscriptRow): Promise<OpenedLine> {
  // Sealed by `rowOfLine` above.
  const personal = (await unsealFrom(store, row.vault, sealName(row), row.sealed)) as PersonalOfLine | undefined
  if (!personal) return { row }
  return { row, line: { ...clearOf(row), ...personal } }
}

/** A line whose words are not known, in its place. */
export function clearOf(row: TranscriptRow): Omit<HeardLine, keyof PersonalOfLine> {
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

const sealName = ({ id }: Pick<HeardLine, 'id'>): string => `transcript:${id}`
