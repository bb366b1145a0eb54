import { contactLine } from '../../../core/contacts/contact-line'
import type { WrapUpCode } from '../../../core/contract/definitions'
import type { Fact, FactOf } from '../../../core/contract/facts'
import type { CodeId, ContactId, FactId } from '../../../core/contract/ids'
import type { AgentProfile } from '../../../core/contract/settings'
import type { ContactLine } from '../../../core/customers/customer-card'
import { agentShown } from '../../../core/settings/agent-shown'
import { readFacts, unsealFrom } from '../fact-rows'
import type { Store } from '../store'
import type { PastContact } from './contacts-of'

export interface ReadLines {
  readonly lines: ReadonlyMap<ContactId, ContactLine>
  readonly facts: ReadonlyMap<FactId, Fact>
}

type Recorded = FactOf<'contact/recorded'>['personal']
type WrappedUp = FactOf<'contact/wrapped-up'>['personal']

/**
 * The lines of these contacts with their unsealed texts: what does not lie beside them is read from the facts at once. A card
 * needs of them only what was wrapped up.
 */
export async function readLines(store: Store, contacts: readonly PastContact[], agent?: AgentProfile, part: 'all' | 'wrapped-up' = 'all'): Promise<ReadLines> {
  const factIds = contacts.flatMap(({ recordedBy, wrappedUpBy, recordedText, wrappedUpText }) => [
    ...(part === 'all' && !recordedText ? [recordedBy.fact] : []), ...(wrappedUpBy && !wrappedUpText ? [wrappedUpBy.fact] : []),
  ])
  const codeIds = [...new Set(contacts.flatMap(({ code }) => code ?? []))]
  const [facts, codes, beside] = await Promise.all([readFacts(store, factIds), readCodes(store, codeIds), Promise.all(contacts.map((contact) => unsealBeside(store, contact, part)))])
  const lines = contacts.map((contact, index): [ContactId, ContactLine] => {
    const recorded = facts.get(contact.recordedBy.fact)
    const wrappedUp = contact.wrappedUpBy && facts.get(contact.wrappedUpBy.fact)
    return [contact.id, contactLine(contact, {
      recorded: recorded?.kind === 'contact/recorded' ? recorded.personal : beside[index]?.recorded,
      wrappedUp: wrappedUp?.kind === 'contact/wrapped-up' ? wrappedUp.personal : beside[index]?.wrappedUp,
      code: contact.code && codes.get(contact.code),
      agentShown: agentShown(contact.agent, agent),
    })]
  })
  return { lines: new Map(lines), facts }
}

/** What was sealed for the facts that the row names. */
async function unsealBeside(store: Store, { vault, recordedBy, wrappedUpBy, recordedText, wrappedUpText }: PastContact, part: 'all' | 'wrapped-up') {
  const [recorded, wrappedUp] = await Promise.all([
    recordedText && part === 'all' ? unsealFrom(store, vault, recordedBy.fact, recordedText) : undefined,
    wrappedUpText && wrappedUpBy ? unsealFrom(store, vault, wrappedUpBy.fact, wrappedUpText) : undefined,
  ])
  return { recorded: recorded as Recorded | undefined, wrappedUp: wrappedUp as WrappedUp | undefined }
}

async function readCodes(store: Store, ids: readonly CodeId[]): Promise<Map<CodeId, WrapUpCode>> {
  if (ids.length === 0) return new Map()
  const rows = await store.db.latestDefinitions.bulkGet(ids.map((id): [string, string] => ['code', id]))
  return new Map(rows.flatMap((row) => (row?.kind === 'code' ? [[row.id, row] as const] : [])))
}
