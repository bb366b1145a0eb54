import type { Fact } from '../contract/facts'
import type { AgentId, ContactId, CustomerId, EpochMs, FactId } from '../contract/ids'
import { given } from '../facts/given'
import type { NewFact, NewFactOf } from '../facts/new-fact'
import { agentIdOf, UNNAMED_AGENT } from '../settings/policy'
import type { ImportContext, ImportDefinitions, ImportDesk, RowOutcome } from './import-desk'
import type { IfAbsent } from './import-plan'
import { plainWord } from './plain-word'
import type { ContactRowRead } from './read-row'

/** What imports said last of a contact, as texts to compare. */
export interface KnownContact {
  readonly recorded?: SaidOnce
  readonly wrappedUp?: SaidOnce
}

interface SaidOnce {
  readonly text: string
  readonly fact: FactId
}

export interface ContactPlan {
  readonly outcome: RowOutcome
  readonly facts: readonly NewFact[]
  readonly after: KnownContact
}

/** `before` undefined: a contact nobody imported yet. A correction happens now, so that it counts over what it corrects. */
export function planContact(
  contact: ContactId, row: ContactRowRead, customer: CustomerId | undefined, before: KnownContact | undefined,
  { desk, definitions: { codes }, newId }: ImportContext, ifAbsent: IfAbsent,
): ContactPlan {
  const recorded = recordedFact(contact, row, customer, desk)
  const wrappedUp = wrappedUpFact(contact, row, desk, codes, ifAbsent)
  const facts: NewFact[] = []
  let after: KnownContact = before ?? {}
  for (const [part, fact] of [['recorded', recorded], ['wrappedUp', wrappedUp]] as const) {
    if (fact === undefined) continue
    const last = after[part]
    const text = textOf(fact)
    if (last?.text === text) continue
    const id = newId() as FactId
    facts.push(last === undefined ? { ...fact, id } : { ...fact, id, happenedAt: laterOf(desk.at, fact.happenedAt), supersedes: last.fact })
    after = { ...after, [part]: { text, fact: id } }
  }
  return { outcome: before === undefined ? 'new' : facts.length > 0 ? 'updated' : 'unchanged', facts, after }
}

export function knownContact(facts: readonly Fact[]): KnownContact {
  let known: KnownContact = {}
  for (const fact of facts.filter(({ origin }) => origin.startsWith('import:')).sort((a, b) => a.recordedAt - b.recordedAt || a.seq - b.seq)) {
    if (fact.kind === 'contact/recorded') known = { ...known, recorded: { text: textOf(fact), fact: fact.id } }
    if (fact.kind === 'contact/wrapped-up') known = { ...known, wrappedUp: { text: textOf(fact), fact: fact.id } }
  }
  return known
}

function recordedFact(contact: ContactId, row: ContactRowRead, customer: CustomerId | undefined, desk: ImportDesk): NewFactOf<'contact/recorded'> {
  const { number, name, externalId, channel, direction, outcome, startedAt, answeredAt, endedAt } = row
  return {
    ...envelope(row, desk), kind: 'contact/recorded', happenedAt: startedAt,
    ...(number?.e164 && { customerKeyOf: number.e164 }),
    open: given({ contact, channel, direction, outcome, startedAt, answeredAt, endedAt, customer }),
    personal: given({ rawNumber: number?.rawNumber, e164: number?.e164, name, externalId }),
  }
}

/** Without a word about how it went there was no wrap-up, and none is made up. */
function wrappedUpFact(
  contact: ContactId, row: ContactRowRead, desk: ImportDesk, codes: ImportDefinitions['codes'], ifAbsent: IfAbsent,
): NewFactOf<'contact/wrapped-up'> | undefined {
  const { code, note, isResolved, mood, startedAt, endedAt } = row
  if (code === undefined && note === undefined && isResolved === undefined && mood === undefined) return undefined
  const ours = code === undefined ? undefined : codes.get(plainWord(code))
  return {
    ...envelope(row, desk), kind: 'contact/wrapped-up', happenedAt: endedAt ?? startedAt,
    open: { contact, isResolved: isResolved ?? ifAbsent.isResolved, closes: [], ...given({ code: ours?.id, codeClass: ours?.codeClass, mood }) },
    personal: { note: note ?? '', ...given({ codeLabel: code }) },
  }
}

function envelope(row: ContactRowRead, { site, line, team, origin }: ImportDesk) {
  return { site, line, team, agent: agentOfText(row.agent ?? UNNAMED_AGENT), origin }
}

const agents = new Map<string, AgentId>()
function agentOfText(written: string): AgentId {
  const agent = agents.get(written) ?? agentIdOf(written)
  agents.set(written, agent)
  return agent
}

const laterOf = (one: EpochMs, other: EpochMs): EpochMs => (one > other ? one : other)

/** Keys in one order: a fact that was read back may have them in another. */
function textOf({ agent, open, personal }: Pick<Fact, 'agent' | 'open' | 'personal'>): string {
  const parts = Object.entries({ ...open, ...personal }).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([agent, parts])
}
