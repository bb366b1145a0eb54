import type { RecordedContact } from '../../../core/contacts/contact'
import { contactLine } from '../../../core/contacts/contact-line'
import type { WrapUpCode } from '../../../core/contract/definitions'
import type { Fact } from '../../../core/contract/facts'
import type { CodeId, ContactId, FactId } from '../../../core/contract/ids'
import type { AgentProfile } from '../../../core/contract/settings'
import type { ContactLine } from '../../../core/customers/customer-card'
import { agentShown } from '../../../core/settings/agent-shown'
import { readFacts } from '../fact-rows'
import type { Store } from '../store'

export interface ReadLines {
  readonly lines: ReadonlyMap<ContactId, ContactLine>
  readonly facts: ReadonlyMap<FactId, Fact>
}

/**
 * The lines of these contacts with their unsealed texts: two reads, however many contacts. A card needs of them only what was
 * wrapped up; each fact that is left out is a place less on a large disk.
 */
export async function readLines(store: Store, contacts: readonly RecordedContact[], agent?: AgentProfile, part: 'all' | 'wrapped-up' = 'all'): Promise<ReadLines> {
  const factIds = contacts.flatMap(({ recordedBy, wrappedUpBy }) => [...(part === 'all' ? [recordedBy.fact] : []), ...(wrappedUpBy ? [wrappedUpBy.fact] : [])])
  const codeIds = [...new Set(contacts.flatMap(({ code }) => code ?? []))]
  const [facts, codes] = await Promise.all([readFacts(store, factIds), readCodes(store, codeIds)])
  const lines = contacts.map((contact): [ContactId, ContactLine] => {
    const recorded = facts.get(contact.recordedBy.fact)
    const wrappedUp = contact.wrappedUpBy && facts.get(contact.wrappedUpBy.fact)
    return [contact.id, contactLine(contact, {
      recorded: recorded?.kind === 'contact/recorded' ? recorded.personal : undefined,
      wrappedUp: wrappedUp?.kind === 'contact/wrapped-up' ? wrappedUp.personal : undefined,
      code: contact.code && codes.get(contact.code),
      agentShown: agentShown(contact.agent, agent),
    })]
  })
  return { lines: new Map(lines), facts }
}

async function readCodes(store: Store, ids: readonly CodeId[]): Promise<Map<CodeId, WrapUpCode>> {
  const rows = await store.db.latestDefinitions.bulkGet(ids.map((id): [string, string] => ['code', id]))
  return new Map(rows.flatMap((row) => (row?.kind === 'code' ? [[row.id, row] as const] : [])))
}
