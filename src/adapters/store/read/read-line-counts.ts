import { Dexie } from 'dexie'
import type { CodeId, ContactId, EpochMs, LineId } from '../../../core/contract/ids'
import { WEEKS_BACK, type ReasonCounts } from '../../../core/surges/find-surges'
import type { LineCounts } from '../../../core/surges/surges-of-line'
import type { Store } from '../store'
import { isRecordedRow } from './contacts-of'

const WEEK_MS = 7 * 86_400_000
/** More in one window than any line of business has. */
const MOST_READ = 5_000

interface Asked {
  readonly now: EpochMs
  readonly windowMs: number
  readonly least: number
  /** The codes of each demand that has several. */
  readonly demands: readonly (readonly CodeId[])[]
}

export interface CountedLine {
  readonly counts: LineCounts
  /** Newest first: what stands behind the counts of now. */
  readonly contactsOf: (by: 'code' | 'area', keys: readonly string[]) => readonly ContactId[]
}

/**
 * Contacts by code, demand and area in the window until now, and of each that has enough in it the same window of the weeks before. Of
 * the past nothing is read but how many keys of an index lie between two moments, and only of what could be a surge.
 */
export async function readLineCounts({ db: { contacts, contactAreas } }: Store, line: LineId, { now, windowMs, least, demands }: Asked): Promise<CountedLine> {
  const window = await contacts.where('[line+newestFirst+id]').between([line, -now, Dexie.minKey], [line, -(now - windowMs), Dexie.maxKey], true, true).limit(MOST_READ).toArray()
  const rows = window.filter(isRecordedRow)
  const inWindow = { code: byKey(rows, 'code'), area: byKey(rows, 'area') }
  const contactsOf: CountedLine['contactsOf'] = (by, keys) => rows.filter((row) => keys.includes(row[by] ?? '')).map(({ id }) => id)
  const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => now - (week + 1) * WEEK_MS)
  const countAll = (until: number) => contacts.where('[line+newestFirst+id]').between([line, -until, Dexie.minKey], [line, -(until - windowMs), Dexie.maxKey], true, true).count()
  const countOf = (by: 'code' | 'area', key: string, from: number, until: number) => {
    const [first, last] = [[line, key, -until, Dexie.minKey], [line, key, -from, Dexie.maxKey]]
    return by === 'code' ? contacts.where('[line+code+newestFirst+id]').between(first, last, true, true).count() : contactAreas.where(':id').between(first, last, true, true).count()
  }
  const pastOf = once(async (by: 'code' | 'area', key: string): Promise<ReasonCounts['past']> => await Promise.all(weeks.map(async (until) => {
    const [count, wide] = await Promise.all([countOf(by, key, until - windowMs, until), countOf(by, key, until - 2 * windowMs, until + windowMs)])
    return { count, wide }
  })))
  const series = async (by: 'code' | 'area', key: string): Promise<ReasonCounts> => ({ key, now: inWindow[by].get(key) ?? 0, past: await pastOf(by, key) })
  const many = (by: 'code' | 'area') => [...inWindow[by]].filter(([, count]) => count >= least).map(([key]) => key)
  const large = demands.filter((codes) => codes.reduce((sum, code) => sum + (inWindow.code.get(code) ?? 0), 0) >= least)
  // Of a country that is no area of it there is nothing to be told: nearly all of a center's callers are of one.
  const areas = many('area').filter((area) => area.includes('-'))
  if (many('code').length + large.length + areas.length === 0) return { counts: { codes: [], demands: [], areas: [], all: { now: rows.length, past: [] } }, contactsOf }
  const [past, ofCodes, ofDemands, ofAreas, known] = await Promise.all([
    Promise.all(weeks.map(countAll)),
    Promise.all(many('code').map((code) => series('code', code))),
    Promise.all(large.map(async (codes) => ({ ...summed(await Promise.all(codes.map((code) => series('code', code)))), codes }))),
    Promise.all(areas.map((area) => series('area', area))),
    areas.length === 0 ? [] : weeksWithAreas([...inWindow.area].sort(([, one], [, other]) => other - one).map(([area]) => area), (area, until) => countOf('area', area, until - windowMs, until), weeks),
  ])
  return { counts: { codes: ofCodes, demands: ofDemands, areas: ofAreas.map((area) => ({ ...area, known })), all: { now: rows.length, past } }, contactsOf }
}

/** How many areas a line has had contacts from: one look into the index for each. Asked only where there seems to be a surge. */
export async function countAreas({ db: { contactAreas } }: Store, line: LineId): Promise<number> {
  let count = 0
  for (let area = ''; ; count += 1) {
    const [next] = await contactAreas.where(':id').between([line, area, Dexie.maxKey, Dexie.maxKey], [line, Dexie.maxKey, Dexie.maxKey, Dexie.maxKey], false, true).limit(1).primaryKeys()
    if (next === undefined) return count
    area = next[1]
  }
}

/** A week counts for areas if any that there are now had contacts in it: before version 7 of the schema none was written down. */
async function weeksWithAreas(areas: readonly string[], countOf: (area: string, until: number) => PromiseLike<number>, weeks: readonly number[]): Promise<readonly boolean[]> {
  return await Promise.all(weeks.map(async (until) => {
    for (const area of areas) if ((await countOf(area, until)) > 0) return true
    return false
  }))
}

function byKey(rows: readonly { readonly code?: string; readonly area?: string }[], by: 'code' | 'area'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { [by]: key } of rows) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function summed(series: readonly ReasonCounts[]): ReasonCounts {
  const add = (of: (each: ReasonCounts) => number) => series.reduce((sum, each) => sum + of(each), 0)
  return {
    key: series[0]?.key ?? '', now: add(({ now }) => now),
    past: Array.from({ length: WEEKS_BACK }, (_, week) => ({ count: add(({ past }) => past[week]?.count ?? 0), wide: add(({ past }) => past[week]?.wide ?? 0) })),
  }
}

/** Codes are counted for themselves and for their demand, and read once. */
function once<T>(read: (by: 'code' | 'area', key: string) => Promise<T>): (by: 'code' | 'area', key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (by, key) => {
    const before = known.get(`${by}/${key}`)
    if (before) return before
    const reading = read(by, key)
    known.set(`${by}/${key}`, reading)
    return reading
  }
}
