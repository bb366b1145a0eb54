import { clearAlarm, setRepeatingAlarm } from '../../adapters/browser/alarms'
import { changeSettings } from '../../adapters/browser/settings-storage'
import { appendFacts } from '../../adapters/store/append-facts'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import { readReasonCounts } from '../../adapters/store/read/read-reason-counts'
import { readSurges } from '../../adapters/store/read/read-surges'
import type { CodeId, EpochMs, LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import { mayEdit } from '../../core/settings/role-of'
import { findSurges, USUAL_WATCH } from '../../core/surges/find-surges'
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
  const { reasons, all, contactsOf } = await readReasonCounts(store, line, { now, windowMs, least: watch.least })
  if (reasons.length === 0) return
  const codes = await readDefinitions(store, 'code', line)
  const surges = findSurges(reasons, all, watch, codes.length)
  if (surges.length === 0) return
  const told = new Set((await readSurges(store, line)).filter(({ until }) => until > now - QUIET_MS).map(({ code }) => code))
  const facts = surges.filter(({ key }) => !told.has(key as CodeId)).map(({ key, count, usual }) => ({
    ...newFactOf(desk, 'surge/warned', {
      // A key of the counts is a code's id.
      open: { code: key as CodeId, count, usual: Math.round(usual * 10) / 10, from: (now - windowMs) as EpochMs, until: now, contacts: contactsOf(key).slice(0, MOST_CONTACTS) },
      personal: {},
    }), line,
  }))
  await appendFacts(store, facts)
}

/** What the lead calls a surge, from now on. */
export const setSurgeWatch: Handler<'surge/set-watch'> = async (desk, surgeWatch) => {
  if (!mayEdit(desk.settings)) return refused('not-allowed')
  await changeSettings((chosen) => ({ ...chosen, surgeWatch }))
  await setSurgeAlarm({ settings: { ...desk.settings, surgeWatch } })
  return done(undefined)
}
