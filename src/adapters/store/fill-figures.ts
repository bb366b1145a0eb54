import { Dexie } from 'dexie'
import { isCounted } from '../../core/metrics/count-contact'
import type { Result } from '../../core/contract/result'
import { countAnew, isOfSuggestion, putFigures, type FigureChanges, type SuggestionFact } from './count-figures'
import type { CountingRow } from './counting-row'
import { orNotSaved, type NotSaved } from './outcome'
import type { FactRow } from './rows'
import type { Store } from './store'

const PAGE = 500

/** One step: what it adds, how many rows it looked at, and how far it came. */
interface Step {
  readonly changes: FigureChanges
  readonly rows: number
  /** Absent: there is nothing after it. */
  readonly to?: Pick<CountingRow, 'part' | 'after'>
  /** Rows that are kept otherwise from now on. */
  readonly write?: () => PromiseLike<unknown>
}

/**
 * After the upgrade to version 6, on every waking: counts what was there before, from views and facts, in bounded transactions;
 * nothing is unsealed. The row `figures` in `meta` tells how far it came, so a worker that died is followed by another, and whatever
 * is written meanwhile is counted once: by its writer where the mark is past it, by this where it is not (`counting-row.ts`).
 */
export async function fillFigures(store: Store, page = PAGE): Promise<Result<void, NotSaved>> {
  return await orNotSaved(async () => {
    const mark = await store.db.meta.get('figures')
    if (mark?.key !== 'figures') return
    // Outside of the lock: a million rows take a while to be counted, and a ring asks for it.
    const of = mark.of ?? (await rowsToCount(store))
    for (let isLeft = true; isLeft;) {
      await store.locks.giveWay()
      isLeft = await store.locks.withLock('facts', () => fillPage(store, of, page))
    }
  })
}

/** Answers whether there is more. */
async function fillPage(store: Store, of: number, most: number): Promise<boolean> {
  const { db } = store
  const mark = await db.meta.get('figures')
  if (mark?.key !== 'figures') return false
  const { changes, rows, to, write } = await stepFrom(store, mark, most)
  const figures = await countAnew(db, changes)
  await db.transaction('rw', db.meta, db.figures, db.offerResults, async () => {
    await Promise.all([...putFigures(db, figures), write?.(), to ? db.meta.put({ ...mark, ...to, of, done: mark.done + rows }) : db.meta.delete('figures')])
  })
  return to !== undefined
}

function stepFrom(store: Store, { part, after }: CountingRow, most: number): Promise<Step> {
  switch (part) {
    case 'contacts':
      return contactStep(store, after, most)
    case 'offers':
      return offerStep(store, after, most)
    case 'suggestions':
      return suggestionStep(store, after, most)
  }
}

async function contactStep({ db }: Store, after: CountingRow['after'], most: number): Promise<Step> {
  const rows = await db.contacts.where('id').above(after[0] ?? '').limit(most).toArray()
  const last = rows.at(-1)
  return { changes: { contacts: rows.filter(isCounted).map((row) => ({ after: row })) }, rows: rows.length, to: last ? { part: 'contacts', after: [last.id] } : { part: 'offers', after: [] } }
}

async function offerStep({ db }: Store, after: CountingRow['after'], most: number): Promise<Step> {
  const rows = await db.offerResults.where(':id').above(after.length > 0 ? after : ['']).limit(most).toArray()
  const shown = await db.facts.bulkGet(rows.map((row) => row.shown?.fact ?? ('' as FactRow['id'])))
  // Which team showed it was not kept until version 6.
  const known = rows.map((row, index) => ({ ...row, ...(row.shown && { shown: { ...row.shown, ...(shown[index] && { team: shown[index].team }) } }) }))
  const last = rows.at(-1)
  return {
    changes: { offers: known.map((row) => ({ after: row })) }, rows: rows.length, write: () => db.offerResults.bulkPut(known),
    to: last ? { part: 'offers', after: [last.contact, last.offer] } : { part: 'suggestions', after: [] },
  }
}

/** Those of one moment together, for it is moments that are remembered. What waits for its vault is counted when that is opened. */
async function suggestionStep({ db }: Store, after: CountingRow['after'], most: number): Promise<Step> {
  for (const kind of SUGGESTION_KINDS) {
    if (after.length > 0 && kind < String(after[0])) continue
    const from = [kind, kind === after[0] ? after[1] : Dexie.minKey]
    const page = await db.facts.where('[kind+happenedAt]').between(from, [kind, Dexie.maxKey], false, true).limit(most).toArray()
    const last = page.at(-1)
    if (!last) continue
    const rows = [...page.filter(({ happenedAt }) => happenedAt < last.happenedAt), ...(await db.facts.where('[kind+happenedAt]').equals([kind, last.happenedAt]).toArray())]
    const suggestions = rows.flatMap((fact): readonly { readonly fact: SuggestionFact; readonly sign: 1 }[] => (isOfSuggestion(fact) && fact.isWaiting === undefined ? [{ fact, sign: 1 }] : []))
    return { changes: { suggestions }, rows: rows.length, to: { part: 'suggestions', after: [kind, last.happenedAt] } }
  }
  return { changes: {}, rows: 0 }
}

/** In the order of the index. */
const SUGGESTION_KINDS = ['suggestion/judged', 'suggestion/shown'] as const

async function rowsToCount({ db }: Store): Promise<number> {
  const counts = await Promise.all([db.contacts.count(), db.offerResults.count(), ...SUGGESTION_KINDS.map((kind) => db.facts.where('[kind+happenedAt]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).count())])
  return counts.reduce((sum, count) => sum + count, 0)
}
