import { openCalls } from '../../adapters/store/calls'
import { lookUpCaller } from '../../adapters/store/read/look-up-caller'
import { readRunningIncidents } from '../../adapters/store/read/read-notices'
import type { CallRow } from '../../adapters/store/rows'
import type { CallId, CodeId } from '../../core/contract/ids'
import { numberPlace } from '../../core/customers/number-place'
import { given } from '../../core/facts/given'
import type { NewFact } from '../../core/facts/new-fact'
import { incidentsOf, type CardIncident } from '../../core/notices/card-incident'
import type { Desk } from '../desk'
import { newFactOf } from '../new-fact-of'

/** Incidents that concern a call about these codes, if it is one that is asked for; of most calls, and nearly always, there is nothing to look up. */
export async function incidentsOfCall(desk: Desk, id: CallId, codes: readonly CodeId[], isAsked: (call: CallRow) => boolean = () => true): Promise<readonly CardIncident[]> {
  const running = await readRunningIncidents(desk.store).catch(() => [])
  const call = running.length > 0 ? (await openCalls(desk.store)).find((each) => each.id === id) : undefined
  if (!call || !isAsked(call)) return []
  const { lookUp } = await lookUpCaller(desk.store, call, desk.settings)
  const area = lookUp?.reading && numberPlace(lookUp.reading).place?.id
  return incidentsOf(running, { line: call.line, area, codes }, desk.now())
}

/** That this contact is one of them: whom to call back. */
export function affectedFacts(desk: Desk, { contact, line, match }: CallRow, incidents: readonly CardIncident[], rawNumber: string | undefined): readonly NewFact[] {
  return incidents.map(({ notice }) => newFactOf(desk, line, 'incident/affected', { open: { incident: notice, contact, ...given({ customer: match?.customer }) }, personal: { ...given({ rawNumber }) } }))
}
