import { Dexie } from 'dexie'
import { isSameBytes } from '../../core/bytes/is-same-bytes'
import type { CallId, TranscriptLineId } from '../../core/contract/ids'
import { inOrder } from '../../core/transcripts/in-order'
import type { CallsideDb } from './schema'
import type { OpenedLine, TranscriptRow } from './transcript-row'
import { whenTouched } from './when-touched'

export interface OpenedTranscript {
  /** In the order in which they were said. */
  readonly lines: readonly OpenedLine[]
  /** The highest of its rows. */
  readonly change: number
}

interface KeptTranscript extends OpenedTranscript {
  readonly byId: ReadonlyMap<TranscriptLineId, OpenedLine>
}

/** More calls at once are on no desk. */
const MOST_CALLS = 8
const NOTHING: KeptTranscript = { lines: [], change: 0, byId: new Map() }

/**
 * The words of calls on the desk as they were opened, so that a new line costs itself and not all before it: a cache of the
 * database in this context's memory alone. A call goes when it leaves the desk, all go as soon as any context locks a vault.
 */
export class OpenedTranscripts {
  readonly #db: CallsideDb
  #calls = new Map<CallId, KeptTranscript>()

  constructor(db: CallsideDb) {
    this.#db = db
    whenTouched(this, db.name, ['vaults'], (kept) => kept.forget())
    // A database that is closed has no calls.
    whenTouched(this, db.name, ['calls'], (kept) => void (kept.#calls.size > 0 && kept.#dropGone().catch(() => kept.forget())))
  }

  /** Reads what was written since, and opens what is not open. What a locked vault does not give is asked for again each time. */
  async read(db: CallsideDb, call: CallId, open: (row: TranscriptRow) => Promise<OpenedLine>): Promise<OpenedTranscript> {
    const calls = this.#calls
    const before = calls.get(call) ?? NOTHING
    const rows = await rowsSince(db, call, before)
    const known = rows.isAll ? NOTHING : before
    const opened = await Promise.all(rows.rows.map(async (row) => {
      const there = before.byId.get(row.id)
      return there && isSame(there.row, row) ? there : await open(row)
    }))
    // As it was: whoever draws it has nothing to draw.
    if (!rows.isAll && opened.every((each) => before.byId.get(each.row.id) === each)) return before
    const byId = new Map(known.byId)
    for (const each of opened) byId.set(each.row.id, each)
    const lines = inOrder([...byId.values()].map((each) => ({ each, id: each.row.id, at: each.row.at, seq: each.row.seq }))).map(({ each }) => each)
    const transcript = { lines, byId, change: lines.reduce((last, { row }) => Math.max(last, row.change), 0) }
    // The one read last is the last to go. What was forgotten meanwhile stays so.
    calls.delete(call)
    if (lines.length > 0 && lines.every(({ line }) => line !== undefined)) calls.set(call, transcript)
    for (const oldest of calls.keys()) if (calls.size > MOST_CALLS) calls.delete(oldest)
    return transcript
  }

  forget(): void {
    this.#calls = new Map()
  }

  async #dropGone(): Promise<void> {
    const kept = [...this.#calls.keys()]
    const there = new Set(await this.#db.calls.where('id').anyOf(kept).primaryKeys())
    for (const call of kept) if (!there.has(call)) this.#calls.delete(call)
  }
}

/** Those of the newest writing come again: a line that is gone may have had their number. Where any is gone, all come. */
async function rowsSince(db: CallsideDb, call: CallId, { change, byId }: KeptTranscript): Promise<{ readonly rows: readonly TranscriptRow[]; readonly isAll: boolean }> {
  const from = (first: number) => db.transcriptLines.where('[call+change]').between([call, first], [call, Dexie.maxKey])
  return await db.transaction('r', db.transcriptLines, async () => {
    if (byId.size === 0) return { rows: await from(0).toArray(), isAll: true }
    const [rows, count] = await Promise.all([from(change).toArray(), from(0).count()])
    const added = rows.filter(({ id }) => !byId.has(id)).length
    return count === byId.size + added ? { rows, isAll: false } : { rows: await from(0).toArray(), isAll: true }
  })
}

/** Sealed anew it has other bytes: each sealing has an iv of its own (`seal.ts`). */
const isSame = (one: TranscriptRow, other: TranscriptRow): boolean => one.change === other.change && isSameBytes(one.sealed, other.sealed)
