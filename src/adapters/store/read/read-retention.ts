import { Dexie } from 'dexie'
import { yearBefore } from '../../../core/contacts/day'
import type { EpochMs } from '../../../core/contract/ids'
import type { RetentionState, SweepRecord, YearFigures } from '../../../core/retention/retention-state'
import { given } from '../../../core/facts/given'
import type { AuditRow } from '../rows'
import { linesWith } from '../retention/due-for-removal'
import { SWEEP_JOB } from '../retention/sweep'
import type { Store } from '../store'

const SWEEPS_SHOWN = 12
/** A sweep writes at most one row for each of its kinds. */
const ROWS_LOOKED_AT = 2_000

export async function readRetention(store: Store, now: EpochMs): Promise<RetentionState> {
  const [job, rows, year] = await Promise.all([
    store.db.jobs.get(SWEEP_JOB), store.db.audit.orderBy('n').reverse().limit(ROWS_LOOKED_AT).toArray(), readYear(store, now),
  ])
  return {
    sweeps: sweepsOf(rows).slice(0, SWEEPS_SHOWN), isSweeping: job?.state === 'running', year,
    ...given({ lastSweptAt: job?.state === 'done' ? job.changedAt : undefined }),
  }
}

/** `retention/contacts/1700000000000`: as `sweep` writes them. */
function sweepsOf(rows: readonly AuditRow[]): readonly SweepRecord[] {
  const sweeps = new Map<number, SweepRecord>()
  for (const { action, about, count } of rows) {
    if (action !== 'swept' || about === undefined || count === undefined) continue
    const [, kind = '', startedAt = ''] = about.split('/')
    const at = Number(startedAt) as EpochMs
    sweeps.set(at, { startedAt: at, counts: { ...sweeps.get(at)?.counts, [kind]: count } })
  }
  return [...sweeps.values()]
}

/** By lines, along the index: nothing is read but counts, however many contacts there are. */
async function readYear(store: Store, now: EpochMs): Promise<YearFigures> {
  const { db } = store
  const from = yearBefore(now)
  const [days, lines] = await Promise.all([db.keptDays.toArray(), linesWith(store, 'contacts')])
  const inYear = days.filter(({ day }) => day >= from)
  const here = await Promise.all(lines.map(async (line) => {
    const ofLine = (first: number) => db.contacts.where('[line+newestFirst+id]').between([line, -now], [line, first, Dexie.maxKey], true, true)
    const [count, oldest] = await Promise.all([ofLine(-from).count(), ofLine(Infinity).last()])
    return { count, oldest: oldest?.startedAt }
  }))
  const first = Math.min(...days.map(({ day }) => day), ...here.map(({ oldest }) => oldest ?? Infinity))
  const since = first === Infinity || first <= from ? undefined : (first as EpochMs)
  return {
    here: here.reduce((sum, { count }) => sum + count, 0), counted: inYear.reduce((sum, { contacts }) => sum + contacts, 0), ...given({ since }),
  }
}
