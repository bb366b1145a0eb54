import { commit, descriptionOf } from '../../adapters/store/calls'
import { isWaiting } from '../../adapters/store/effects'
import { readCard } from '../../adapters/store/read/read-card'
import { holdsOf } from '../../core/alerts/holds-of'
import { isRecordable } from '../../core/calls/impossible-calls'
import type { CallRow } from '../../adapters/store/rows'
import { describedOf } from '../../core/calls/fold-call'
import type { ContactOutcome } from '../../core/contract/facts'
import type { CallId, CustomerId, FactId } from '../../core/contract/ids'
import { numberPlace } from '../../core/customers/number-place'
import { readNumber } from '../../core/customers/read-number'
import { sharedNumbersOf } from '../../core/customers/shared-numbers-of'
import { sharedReason } from '../../core/customers/shared-reason'
import { done, refused, type Result } from '../../core/contract/result'
import type { CallDescription } from '../../core/facts/call-description'
import { given } from '../../core/facts/given'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import { affectedFacts, incidentsOfCall } from '../notices/incidents-of-call'

export const recordEffect = (id: CallId): string => `record:${id}`

/**
 * Writes the contact of a call that is over, with whom it was as far as that is a fact: one customer by the whole number, or
 * the agent's choice. The effect that asks for it goes in the same commit: a worker that dies here writes it once, and only what
 * asks anew corrects it. Not while the vault is locked.
 */
export async function recordContact(desk: Desk, id: CallId): Promise<Result<undefined, 'vault-locked' | 'not-saved'>> {
  const incidents = await incidentsOfCall(desk, id, [], isUntold)
  const written = await commit<Result<undefined, 'vault-locked'>>(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    if (!call || call.phase !== 'ended' || !isRecordable(call, calls) || !(await isWaiting(desk.store, recordEffect(id)))) return { value: done(undefined) }
    const described = describedOf(call)
    const description = described && (await descriptionOf(desk.store, call))
    if (described && !description) return { value: refused('vault-locked') }
    const customer = await customerOf(desk, call)
    const fact = desk.newId() as FactId
    const holds = holdsOf(call, call.endedAt ?? desk.now())
    const recorded: NewFact = {
      kind: 'contact/recorded', id: fact, site: desk.settings.site, line: call.line, team: call.team, agent: call.agent,
      happenedAt: call.startedAt,
      ...(call.recordedAs && { supersedes: call.recordedAs }),
      ...(description?.e164 && { customerKeyOf: description.e164 }),
      open: {
        contact: call.contact, channel: 'phone', direction: call.direction, outcome: outcomeOf(call), startedAt: call.startedAt, call: call.id,
        ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }),
        ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
        ...(holds.times > 0 && { holds: holds.times, holdMs: holds.ms }),
        ...given({ area: description && areaOf(description, desk.settings) }),
        ...(customer && { customer }),
      },
      personal: {
        ...(description?.rawNumber !== undefined && { rawNumber: description.rawNumber }),
        ...(description?.e164 && { e164: description.e164 }),
        ...(description?.name !== undefined && { name: description.name }),
        ...(description?.dialled !== undefined && { dialled: description.dialled }),
        ...(description && { facts: description.facts }),
      },
    }
    return {
      value: done(undefined),
      facts: [recorded, ...(isUntold(call) ? affectedFacts(desk, call, incidents, description?.rawNumber) : [])],
      alongside: (tables) => Promise.all([tables.calls.put({ ...call, recordedAs: fact }), tables.effects.delete(recordEffect(id))]),
    }
  })
  return written.ok ? written.value : written
}

/** Of a call that nobody answered no wrap-up will tell what it was about: its first record does. */
const isUntold = (call: CallRow): boolean => call.answeredAt === undefined && !call.recordedAs

/** Not of the center's own and shared numbers: they ring from where they stand, not from where the caller is. */
function areaOf({ rawNumber, e164, isWithheld }: CallDescription, settings: Desk['settings']): string | undefined {
  if (rawNumber === undefined || isWithheld) return undefined
  const isOurs = e164 !== undefined && sharedReason([e164], sharedNumbersOf(settings), 0) !== undefined
  return isOurs ? undefined : numberPlace(readNumber(rawNumber, settings.region)).place?.id
}

function outcomeOf(call: CallRow): ContactOutcome {
  return call.outcome ?? 'completed'
}

async function customerOf(desk: Desk, call: CallRow): Promise<CustomerId | undefined> {
  // A pop of the locked vault named nobody, and says nothing of who it was.
  if (call.match && call.match.rule !== 'locked') return call.match.customer
  const { match } = await readCard(desk.store, call, desk.settings, desk.now())
  return match.kind === 'one' ? match.customer : undefined
}
