import { isRecorded } from '../../../core/contacts/contact'
import { customerOf } from '../../../core/contacts/fold-contact'
import type { Fact, FactOf, PopReceipt } from '../../../core/contract/facts'
import type { ContactId, CustomerId, EpochMs, LineId, VaultId } from '../../../core/contract/ids'
import type { AgentProfile, Settings } from '../../../core/contract/settings'
import { given } from '../../../core/facts/given'
import type { WrapUpDraft } from '../../../core/wrap-up/wrap-up-draft'
import { agentOf } from '../../../core/settings/agent-of'
import { agentShown } from '../../../core/settings/agent-shown'
import { correctionDraftId, readDraft } from '../drafts'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import type { PastContact } from './contacts-of'
import { readGroup } from './customer-group'
import { logLines, type LogAsked, type LogLine } from './read-log'

export interface ReadContact {
  readonly contact: PastContact
  /** Absent: its vault is locked. */
  readonly recorded?: FactOf<'contact/recorded'>
  readonly wrappedUp?: FactOf<'contact/wrapped-up'>
  readonly customer?: CustomerId
}

export async function readContact(store: Store, id: ContactId): Promise<ReadContact | undefined> {
  const row = await store.db.contacts.get(id)
  if (!row || !isRecorded(row)) return undefined
  const rows = await store.db.facts.bulkGet([row.recordedBy.fact, ...(row.wrappedUpBy ? [row.wrappedUpBy.fact] : [])])
  const [recorded, wrappedUp] = await Promise.all(rows.map((each) => each && factOfRow(store, each)))
  return {
    contact: row,
    ...(recorded?.kind === 'contact/recorded' && { recorded }), ...(wrappedUp?.kind === 'contact/wrapped-up' && { wrappedUp }),
    ...given({ customer: customerOf(row) }),
  }
}

/** What was done with the record, oldest first: nothing of it is ever overwritten. */
export interface ContactEvent {
  readonly what: 'recorded' | 'wrapped-up' | 'corrected' | 'moved'
  readonly at: EpochMs
  /** Absent: nobody was on shift, or the file did not say. */
  readonly agentShown?: string
  /** Of recorded and moved: with whom it was from then on. Absent: nobody known. */
  readonly to?: string
  /** Of moved: with whom it had been; absent: nobody known. */
  readonly from?: string
  readonly fromCustomer?: CustomerId
}

export interface ContactDetail {
  readonly line: LogLine
  /** Of business: what it is put right with. */
  readonly ofLine: LineId
  /** As it was saved last; absent: never wrapped up, or locked. */
  readonly wrapUp?: WrapUpDraft
  /** What this agent typed over it and has not saved yet. */
  readonly correction?: WrapUpDraft
  readonly events: readonly ContactEvent[]
  /** Why its pop came. */
  readonly receipt?: PopReceipt
}

/** One contact with its whole story. Undefined: no such contact. */
export async function readContactDetail(store: Store, id: ContactId, settings: LogAsked['settings'] & Pick<Settings, 'shift'>): Promise<ContactDetail | undefined> {
  const read = await readContact(store, id)
  if (!read) return undefined
  const { contact, wrappedUp } = read
  const [[line], facts, receipts, typed] = await Promise.all([
    logLines(store, [contact], settings), factsAbout(store, id), contact.call ? factsAbout(store, contact.call) : [],
    readDraft(store, correctionDraftId(id, agentOf(settings))),
  ])
  if (!line) return undefined
  const receipt = receipts.flatMap((fact) => (fact.kind === 'pop/shown' ? [fact.open.receipt] : [])).at(-1)
  return {
    line, ofLine: contact.line, events: await eventsOf(store, facts, contact.vault, settings.agent),
    ...(wrappedUp && { wrapUp: wrapUpOf(wrappedUp) }), ...given({ receipt, correction: typed?.draft }),
  }
}

async function factsAbout(store: Store, id: string): Promise<Fact[]> {
  const rows = await store.db.facts.where('about').equals(id).toArray()
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  return facts.filter((fact) => fact !== undefined).sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1))
}

function wrapUpOf({ open, personal }: FactOf<'contact/wrapped-up'>): WrapUpDraft {
  return { note: personal.note, closes: open.closes, isResolved: open.isResolved, ...given({ code: open.code, mood: open.mood }) }
}

async function eventsOf(store: Store, facts: readonly Fact[], vault: VaultId, agent: AgentProfile | undefined): Promise<ContactEvent[]> {
  const ids = facts.flatMap((fact) => (fact.kind === 'contact/recorded' ? [fact.open.customer] : fact.kind === 'contact/moved' ? [fact.open.customer, fact.open.from] : []))
  const entries = await Promise.all([...new Set(ids)].map(async (id) => [id, id && (await readGroup(store, id, vault))?.state.name?.value.name] as const))
  const names = new Map(entries)
  let isWrappedUp = false
  return facts.flatMap((fact): ContactEvent[] => {
    const by = { at: fact.recordedAt, ...given({ agentShown: agentShown(fact.agent, agent) }) }
    switch (fact.kind) {
      case 'contact/recorded':
        return [{ what: 'recorded', ...by, ...given({ to: names.get(fact.open.customer) }) }]
      case 'contact/wrapped-up': {
        const what = isWrappedUp ? 'corrected' : 'wrapped-up'
        isWrappedUp = true
        return [{ what, ...by }]
      }
      case 'contact/moved':
        return [{ what: 'moved', ...by, ...given({ to: names.get(fact.open.customer), from: names.get(fact.open.from), fromCustomer: fact.open.from }) }]
      default:
        return []
    }
  })
}
