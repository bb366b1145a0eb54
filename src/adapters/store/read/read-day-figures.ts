import { Dexie } from 'dexie'
import type { RecordedContact } from '../../../core/contacts/contact'
import { startOfDay } from '../../../core/contacts/day'
import type { EpochMs } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { dayFigures, type DayFigures } from '../../../core/metrics/day-figures'
import { agentOf } from '../../../core/settings/agent-of'
import { readFacts } from '../fact-rows'
import type { Store } from '../store'
import { isRecordedRow, newestContacts } from './contacts-of'

/** More than one agent can have in a day; who imports a year into today is not figured out here. */
const MOST_CONTACTS = 400
/** Of one customer, contacts after this one today. */
const LATER_CONTACTS = 20

/** Today's figures of the agent on shift, by the center's clock. */
export async function readDayFigures(store: Store, settings: Settings, now: EpochMs): Promise<DayFigures> {
  const { line, timeZone } = settings
  const agent = agentOf(settings)
  const since = -startOfDay(now, timeZone)
  const [rows, offers] = await Promise.all([
    store.db.contacts.where('[line+agent+newestFirst+id]').between([line, agent, Dexie.minKey], [line, agent, since, Dexie.maxKey], true, true).limit(MOST_CONTACTS).toArray(),
    store.db.offerResults.where('[line+agent+newestFirst+contact+offer]').between([line, agent, Dexie.minKey], [line, agent, since, Dexie.maxKey], true, true).limit(MOST_CONTACTS).toArray(),
  ])
  const contacts = rows.filter(isRecordedRow)
  const facts = await readFacts(store, contacts.map(({ recordedBy }) => recordedBy.fact))
  return dayFigures(await Promise.all(contacts.map(async (contact) => {
    const recorded = facts.get(contact.recordedBy.fact)
    return { contact, waitSeconds: recorded?.kind === 'contact/recorded' ? recorded.personal.facts?.waitSeconds : undefined, cameBack: await cameBack(store, contact) }
  })), offers.flatMap(({ shown, answered }) => (shown ? [{ isTaken: answered?.answer === 'accepted' }] : [])))
}

async function cameBack(store: Store, { who, code, startedAt }: RecordedContact): Promise<boolean> {
  if (code === undefined || who === 'unknown') return false
  return (await newestContacts(store, [who], LATER_CONTACTS)).some((other) => other.code === code && other.startedAt > startedAt)
}
