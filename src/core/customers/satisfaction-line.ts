import type { CallFacts, Mood } from '../contract/facts'
import type { ContactId, EpochMs } from '../contract/ids'
import type { RecordedContact } from '../contacts/contact'
import type { SatisfactionEvidence, SatisfactionPoint } from './customer-card'
import { LONG_WAIT_SECONDS } from './mood-evidence'

const DAY_MS = 86_400_000
/** Fewer make no line. */
const FEWEST = 3
const MOST = 12
/** Half of a pleasure or an anger is gone after a month. */
const HALF_LIFE_DAYS = 30
/** What is left open goes on to annoy: until it is solved the line sinks to here, not back to nothing. */
const OPEN_CASE_LEVEL = -0.6
/** The same matter within a week is the same trouble again. */
const AGAIN_WITHIN_MS = 7 * DAY_MS
/** The agent's own mark says most; the rest is inferred and weighs less. */
const WEIGHT: Readonly<Record<Mood | Exclude<SatisfactionEvidence['kind'], 'mood'>, number>> = {
  pleased: 0.6, calm: 0.1, worried: -0.3, upset: -0.6, angry: -1, solved: 0.2, unsolved: -0.3, missed: -0.25, complaint: -0.4, again: -0.25, 'long-wait': -0.25,
}

interface Present {
  readonly at: EpochMs
  readonly facts: CallFacts
}

/**
 * How content the customer was at each contact and how that wore off in between (S19): a curve, not a score. Only contacts that
 * say something are points; under three there is no line. `contacts`: newest first, without the present one.
 */
export function satisfactionLine(contacts: readonly RecordedContact[], unsolved: ReadonlySet<ContactId>, present: Present): readonly SatisfactionPoint[] | undefined {
  const oldestFirst = contacts.slice().reverse()
  const told = oldestFirst.map((contact) => ({ at: contact.startedAt, evidence: evidenceOf(contact, oldestFirst), isOpen: unsolved.has(contact.id) }))
  const now = (present.facts.waitSeconds ?? 0) >= LONG_WAIT_SECONDS ? [{ at: present.at, evidence: [{ kind: 'long-wait' as const }], isOpen: false }] : []
  let before: { readonly at: number; readonly level: number; readonly rest: number } | undefined
  const points = [...told.filter(({ evidence }) => evidence.length > 0), ...now].map(({ at, evidence, isOpen }): SatisfactionPoint => {
    const worn = before ? before.rest + (before.level - before.rest) * 0.5 ** ((at - before.at) / (HALF_LIFE_DAYS * DAY_MS)) : 0
    const level = Math.min(1, Math.max(-1, evidence.reduce((sum, each) => sum + WEIGHT[each.kind === 'mood' ? each.mood : each.kind], worn)))
    before = { at, level, rest: isOpen ? OPEN_CASE_LEVEL : 0 }
    return { at, level, evidence }
  })
  return points.length >= FEWEST ? points.slice(-MOST) : undefined
}

function evidenceOf(contact: RecordedContact, all: readonly RecordedContact[]): readonly SatisfactionEvidence[] {
  const { mood, isResolved, codeClass, outcome, direction, code, startedAt } = contact
  const isAgain = code !== undefined && all.some((other) => other !== contact && other.code === code && other.startedAt < startedAt && startedAt - other.startedAt <= AGAIN_WITHIN_MS)
  return [
    ...(mood ? [{ kind: 'mood' as const, mood }] : []),
    ...(isResolved === 1 ? [{ kind: 'solved' as const }] : isResolved === 0 ? [{ kind: 'unsolved' as const }] : []),
    ...(outcome === 'missed' && direction === 'inbound' ? [{ kind: 'missed' as const }] : []),
    ...(codeClass === 'complaint' ? [{ kind: 'complaint' as const }] : []),
    ...(isAgain ? [{ kind: 'again' as const }] : []),
  ]
}
