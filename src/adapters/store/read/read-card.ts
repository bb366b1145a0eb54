import { startOfDay } from '../../../core/contacts/day'
import type { EpochMs } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { buildCard, contactsToShow } from '../../../core/customers/build-card'
import { countYear } from '../../../core/customers/count-contacts'
import type { AlertShown } from '../../../core/alerts/raised-alerts'
import type { CardAlert, CardNotice, CustomerCard } from '../../../core/customers/customer-card'
import { given } from '../../../core/facts/given'
import { incidentsOf } from '../../../core/notices/card-incident'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { readAlertsOf } from './read-alerts'
import { cardNumber, numbersShown } from './card-match'
import { readLines } from './contact-lines'
import { readCaller } from './read-caller'
import { readRunningIncidents } from './read-notices'

/** What pop and panel show of a call. `notices`: what the caller knows could not be done. */
export async function readCard(store: Store, call: CallRow, settings: Settings, now: EpochMs, notices: readonly CardNotice[] = []): Promise<CustomerCard> {
  const [{ description, line, mark, known }, alerts, running] = await Promise.all([readCaller(store, call, settings, now), readAlertsOf(store, call.contact), readRunningIncidents(store)])
  const { timeZone, region } = settings
  if (!known) {
    return buildCard({
      call, line, mark, match: { kind: 'locked' }, tags: [], contacts: [], unsolved: [], year: { inbound: 0, complaints: 0 }, lineOf: () => undefined,
      openTasks: [], timeZone, notices: [...notices, 'vault-locked'],
    })
  }
  const { lookUp, match, group, since, tags, openTasks } = known
  const contacts = known.contacts.filter(({ id }) => id !== call.contact)
  const unsolved = known.unsolved.filter(({ id }) => id !== call.contact)
  // Read for the ring already, but for what another way of counting the day brings.
  const missing = contactsToShow({ call, timeZone, contacts, unsolved }).filter(({ id }) => !known.lines.has(id))
  const { lines } = await readLines(store, missing, settings.agent, 'wrapped-up')
  const number = lookUp.reading && cardNumber(lookUp.reading, region)
  // What he rang about today, or is waiting for, is what he most likely rings about.
  const likely = [...unsolved, ...contacts.filter(({ startedAt }) => startedAt >= startOfDay(call.startedAt, timeZone))].flatMap(({ code }) => code ?? [])
  return buildCard({
    call, description, line, mark, match, number,
    person: group && { customer: group.root, state: group.state, numbersShown: numbersShown(group.state, region) },
    tags, contacts, unsolved, year: { ...countYear(known.ofYear, call, now), since }, lineOf: ({ id }) => known.lines.get(id) ?? lines.get(id),
    openTasks, timeZone, notices, alerts: alerts.flatMap(cardAlert), incidents: incidentsOf(running, { line: call.line, area: number?.area, codes: likely }, now),
  })
}

/** What a rule said that is not here, nobody can tell the agent. */
function cardAlert({ rule, written, evidence, answer }: AlertShown): readonly CardAlert[] {
  return written ? [{ rule, labels: written.labels, todo: written.todo, evidence, ...given({ answer }) }] : []
}
