import { Dexie } from 'dexie'
import type { BackupLine } from '../../../core/backup/backup-line'
import { portableSettings } from '../../../core/backup/portable-settings'
import type { Fact } from '../../../core/contract/facts'
import type { E164, FactId, MatchKey } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { lineOfLeftId } from '../../../core/leaving/left-line'
import { factOfRow } from '../fact-rows'
import { isRowOf, type Gone, type RowOf } from '../leaving/whose-rows'
import { noticeOfRow } from '../notice-rows'
import { pagesOf } from '../pages-of'
import type { FactRow, TombstoneRow } from '../rows'
import type { TableName } from '../schema'
import type { TranscriptRow } from '../transcript-row'
import { ifItOpens } from '../sealing/if-it-opens'
import { openRow } from '../transcript-rows'
import type { Store } from '../store'

export interface LinesOptions {
  readonly settings: Settings
  /** The rows of one client alone; without the contact center's settings and tombstones, which tell of others. */
  readonly only?: Gone | undefined
  readonly onFacts?: (done: number) => void
  /** Facts that do not open: damaged rows, or of a vault that is gone. They cannot be in the backup. */
  readonly onUnreadable?: (facts: number) => void
}

/** What goes into a backup, in the order it is read: definitions before the facts that name them. No keys, no session. */
export async function* backupLinesOf(store: Store, { settings, only, onFacts, onUnreadable }: LinesOptions): AsyncGenerator<readonly BackupLine[]> {
  const { db } = store
  const own = <N extends TableName>(name: N, rows: readonly RowOf<N>[]) => (only ? rows.filter((row) => isRowOf(name, row, only)) : rows)
  if (!only) yield [{ kind: 'settings', settings: portableSettings(settings) }]
  for await (const rows of pagesOf(db.definitions)) yield own('definitions', rows).map((definition) => ({ kind: 'definition', definition }))
  for await (const rows of pagesOf(db.articles)) yield own('articles', rows).map((article) => ({ kind: 'article', article }))
  for await (const rows of pagesOf(db.notices)) yield own('notices', rows).map((row) => ({ kind: 'notice', notice: noticeOfRow(row) }))
  for await (const rows of pagesOf(db.itemVersions)) yield own('itemVersions', rows).map((old) => ({ kind: 'old-version', old }))
  if (!only) for await (const rows of pagesOf(db.tombstones)) yield rows.map(lineOfTombstone)
  for await (const rows of pagesOf(db.keptDays)) yield own('keptDays', rows).map((day) => ({ kind: 'day', day }))
  const numbers = new NumbersOfChoices(own('facts', await choiceRows(store)))
  let done = 0
  let unreadable = 0
  for await (const page of pagesOf(db.facts)) {
    const rows = own('facts', page)
    // A row that was damaged on the disk does not keep all others from being backed up; it is counted and told.
    const facts = await Promise.all(rows.map(async (row) => ({ row, fact: await ifItOpens(() => factOfRow(store, row)) })))
    const known = facts.flatMap(({ row, fact }) => (fact ? [{ row, fact }] : []))
    for (const { row, fact } of known) numbers.learn(row, fact)
    done += known.length
    unreadable += rows.length - known.length
    yield known.map(({ fact }) => ({ kind: 'fact', fact }))
    onFacts?.(done)
  }
  if (unreadable > 0) onUnreadable?.(unreadable)
  yield numbers.lines()
  for await (const rows of pagesOf(db.transcriptLines)) yield await transcriptLines(store, own('transcriptLines', rows))
}

function lineOfTombstone({ id, why, at }: TombstoneRow): BackupLine {
  return why === 'left' ? { kind: 'left-line', left: { line: lineOfLeftId(id), at } } : { kind: 'tombstone', tombstone: { id, why, at } }
}

/** What does not open is damaged, and not in the backup; the vaults are open. */
async function transcriptLines(store: Store, rows: readonly TranscriptRow[]): Promise<readonly BackupLine[]> {
  const opened = await Promise.all(rows.map((row) => ifItOpens(() => openRow(store, row))))
  return opened.flatMap((each): readonly BackupLine[] => {
    if (!each?.line) return []
    const { change: _, ...line } = each.line
    return [{ kind: 'transcript', line }]
  })
}

async function choiceRows({ db }: Store): Promise<readonly FactRow[]> {
  const of = (kind: FactRow['kind']) => db.facts.where('[kind+happenedAt]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray()
  return (await Promise.all([of('number/chosen'), of('number/refused')])).flat()
}

/**
 * A choice made for a number holds the number as a key only, and keys mean nothing elsewhere. Other facts came by the same
 * number and have it in full (the contact of that very call, the number that was linked): it is learnt from them. Choices are
 * made by hand, so they are few.
 */
class NumbersOfChoices {
  readonly #numbers = new Map<MatchKey, E164 | undefined>()
  readonly #keys: readonly { readonly fact: FactId; readonly keys: readonly MatchKey[] }[]

  constructor(rows: readonly FactRow[]) {
    this.#keys = rows.map((row) => ({ fact: row.id, keys: keysOf(row) }))
    for (const { keys } of this.#keys) for (const key of keys) this.#numbers.set(key, undefined)
  }

  learn(row: FactRow, fact: Fact): void {
    const isOfNumber = fact.kind === 'contact/recorded' || fact.kind === 'customer/number-linked' || fact.kind === 'customer/number-unlinked'
    if (!isOfNumber || fact.personal.e164 === undefined) return
    for (const key of keysOf(row)) if (this.#numbers.has(key)) this.#numbers.set(key, fact.personal.e164)
  }

  lines(): readonly BackupLine[] {
    return this.#keys.flatMap(({ fact, keys }) => {
      const e164 = keys.map((key) => this.#numbers.get(key)).find((each) => each !== undefined)
      return e164 === undefined ? [] : [{ kind: 'number' as const, fact, e164 }]
    })
  }
}

const keysOf = ({ customerKey, numberKey }: FactRow): readonly MatchKey[] => [customerKey, numberKey].filter((key) => key !== undefined)
