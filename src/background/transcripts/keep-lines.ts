import { orNotSaved, type NotSaved } from '../../adapters/store/outcome'
import { readKnownValues } from '../../adapters/store/read/read-known-values'
import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { isSealedToInbox } from '../../adapters/store/sealing/seal'
import { clearOf, openTranscript, rowOfLine, rowsOfCall } from '../../adapters/store/transcript-rows'
import { done, type Result } from '../../core/contract/result'
import type { HeardLine } from '../../core/transcripts/heard-line'
import { inOrder } from '../../core/transcripts/in-order'
import { redactLines } from '../../core/transcripts/redact/redact-lines'
import type { Desk } from '../desk'

/** A number that is read out is over within so many lines. */
const LINES_READ_ON = 12
/** A talk of hours. What a page that makes up lines adds to it is not kept. */
const MOST_LINES = 4_000

/**
 * Lines of one call that are new or changed: redacted together with those before them, sealed, and written in one transaction.
 * Before it nothing of them is on the disk. Answers how many were written.
 */
export async function keepLines(desk: Desk, call: CallRow, hear: (known: readonly HeardLine[]) => readonly HeardLine[]): Promise<Result<number, NotSaved>> {
  const { store } = desk
  return await store.locks.withLock('transcripts', async () => {
    const read = await orNotSaved(() => openTranscript(store, call.id))
    if (!read.ok) return read
    const { lines: opened, change } = read.value
    const isReadable = opened.every(({ line }) => line !== undefined)
    // The words of a locked row are not known; its place is.
    const known = opened.map(({ row, line }) => line ?? { ...clearOf(row), text: '' })
    const changed = hear(known).filter(({ text }) => text !== '')
    const isFull = known.length >= MOST_LINES
    const taken = isFull ? changed.filter(({ id }) => known.some((line) => line.id === id)) : changed
    if (taken.length === 0) return done(0)
    const values = await readKnownValues(store, call, desk.settings)
    const lines = redacted(known, taken, { isStrict: !values || !isReadable, ...(values && { known: values }) })
    const sealed = await Promise.all(lines.map((line) => rowOfLine(store, line, change + 1)))
    const written = await orNotSaved(() => store.db.transaction('rw', store.db.transcriptLines, async () => await store.db.transcriptLines.bulkPut(sealed)))
    return written.ok ? done(sealed.length) : written
  })
}

/**
 * After an unlocking: what was heard while nothing could be read is redacted again, now that the lines before it and the
 * customer are known. Calls whose contact is not written yet are all on the desk.
 */
export async function redactAgain(desk: Desk): Promise<void> {
  for (const call of await openCalls(desk.store)) {
    const rows = await rowsOfCall(desk.store, call.id)
    const waiting = new Set(rows.flatMap(({ id, sealed }) => (isSealedToInbox(sealed) ? [id] : [])))
    if (waiting.size > 0) await keepLines(desk, call, (known) => known.filter(({ id }) => waiting.has(id)))
  }
}

/** The changed ones, and those before them in which a part of a number came to light; none that would be written as it is there. */
function redacted(known: readonly HeardLine[], changed: readonly HeardLine[], options: Parameters<typeof redactLines>[1]): readonly HeardLine[] {
  const before = new Map(known.map((line) => [line.id, line]))
  const all = inOrder([...new Map([...known, ...changed].map((line) => [line.id, line])).values()])
  const first = all.findIndex(({ id }) => changed.some((line) => line.id === id))
  const lines = all.slice(Math.max(0, first - LINES_READ_ON)).filter(({ text }) => text !== '')
  const texts = redactLines(lines.map(({ speaker, speakerName = '', text }) => ({ voice: `${speaker}/${speakerName}`, text })), options)
  return lines.map((line, index) => ({ ...line, text: texts[index] ?? '' })).filter((line) => {
    const there = before.get(line.id)
    return there === undefined || there.text !== line.text || there.isFinal !== line.isFinal || there.speaker !== line.speaker || there.speakerName !== line.speakerName || there.block !== line.block
  })
}
