import { clearAlarm, setRepeatingAlarm } from '../../adapters/browser/alarms'
import { changeSettings } from '../../adapters/browser/settings-storage'
import { appendFacts } from '../../adapters/store/append-facts'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { countAreas, readLineCounts } from '../../adapters/store/read/read-line-counts'
import { readSurges } from '../../adapters/store/read/read-surges'
import type { CodeId, EpochMs, LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { mayEdit } from '../../core/settings/role-of'
import { codesByDemand } from '../../core/surges/codes-by-demand'
import { USUAL_WATCH } from '../../core/surges/find-surges'
import { surgesOfLine, type LineCounts, type SurgeOf } from '../../core/surges/surges-of-line'
import { nameOfSubject, type SurgeSubject } from '../../core/surges/warned-surges'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'

const SURGES_EVERY_MINUTES = 2
/** What goes on for hours is told of once. */
const QUIET_MS = 4 * 3_600_000
const MINUTE_MS = 60_000
const MOST_CONTACTS = 200

const isWatching = ({ settings }: Pick<Desk, 'settings'>): boolean => settings.isSetUp && mayEdit(settings) && settings.surgeWatch?.isOff !== true

/** The browser wakes a desk for it only where somebody watches: a worker of every agent that wakes for nothing is work of every machine. */
export async function setSurgeAlarm(desk: Pick<Desk, 'settings'>): Promise<void> {
  await (isWatching(desk) ? setRepeatingAlarm('surges', SURGES_EVERY_MINUTES) : clearAlarm('surges'))
}

/** By alarm, at the desk of a lead: are there more contacts of a reason than can be by accident? */
export async function watchForSurges(desk: Desk): Promise<void> {
  if (!isWatching(desk)) return
  for (const { id, retiredAt } of await readDefinitions(desk.store, 'line')) if (retiredAt === undefined) await watchLine(desk, id)
}

async function watchLine(desk: Desk, line: LineId): Promise<void> {
  const { store } = desk
  const now = desk.now()
  const watch = desk.settings.surgeWatch ?? USUAL_WATCH
  const windowMs = watch.windowMinutes * MINUTE_MS
  const codes = await readDefinitions(store, 'code', line)
  const demands = codesByDemand(codes)
  const { counts, contactsOf } = await readLineCounts(store, line, { now, windowMs, least: watch.least, demands })
  const series = codes.length + demands.length
  // Where nothing stands out among what is there, it does not among all that was ever there: how many areas those are costs a look for each.
  if (surgesOfLine(counts, watch, series + counts.areas.length).length === 0) return
  const surges = surgesOfLine(counts, watch, series + (counts.areas.length === 0 ? 0 : await countAreas(store, line)))
  const told = new Set((await readSurges(store, line)).filter(({ until }) => until > now - QUIET_MS).flatMap(({ subject }) => namesOf(subject)))
  const facts = surges.flatMap(({ of, key, count, usual }) => {
    const subject = subjectOf(of, key, counts.demands)
    if (namesOf(subject).some((name) => told.has(name))) return []
    const contacts = contactsOf(of === 'area' ? 'area' : 'code', subject.of === 'demand' ? subject.codes : [key]).slice(0, MOST_CONTACTS)
    const { of: _, ...named } = subject
    return [newFactOf(desk, line, 'surge/warned', { open: { ...named, count, usual: Math.round(usual * 10) / 10, from: (now - windowMs) as EpochMs, until: now, contacts }, personal: {} })]
  })
  await appendFacts(store, facts)
}

/** Keys of the counts are ids of codes, and names of areas. */
function subjectOf(of: SurgeOf, key: string, demands: LineCounts['demands']): SurgeSubject {
  switch (of) {
    case 'code':
      return { of, code: key as CodeId }
    case 'demand':
      return { of, codes: (demands.find((demand) => demand.key === key)?.codes ?? [key]) as readonly CodeId[] }
    case 'area':
      return { of, area: key }
  }
}

/** Told of one, and what says the same: of a demand its codes, which are a part of it. */
const namesOf = (subject: SurgeSubject): readonly string[] => [nameOfSubject(subject), ...(subject.of === 'demand' ? subject.codes.map((code) => nameOfSubject({ of: 'code', code })) : [])]

/** What the lead calls a surge, from now on. */
export const setSurgeWatch: Handler<'surge/set-watch'> = async (desk, surgeWatch) => {
  if (!mayEdit(desk.settings)) return refused('not-allowed')
  await changeSettings((chosen) => ({ ...chosen, surgeWatch }))
  await setSurgeAlarm({ settings: { ...desk.settings, surgeWatch } })
  return done(undefined)
}
