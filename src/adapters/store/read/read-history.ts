import type { CustomerId, LineId } from '../../../core/contract/ids'
import type { AgentProfile, Settings } from '../../../core/contract/settings'
import type { ContactLine } from '../../../core/customers/customer-card'
import type { Who } from '../../../core/contacts/contact'
import type { Store } from '../store'
import { readLines } from './contact-lines'
import { cursorOf, newestContacts, whosOf, type ContactCursor } from './contacts-of'
import { readGroup } from './customer-group'
import { lookUpCustomer } from './look-up-customer'

export interface HistoryPage {
  /** Newest first. */
  readonly lines: readonly ContactLine[]
  /** Given to the next call as `after`; absent on the last page. */
  readonly next?: ContactCursor
}

export interface PageAsked {
  readonly after?: ContactCursor | undefined
  readonly limit: number
  readonly agent?: AgentProfile | undefined
}

/** Everything that happened with a person over all channels, under all his numbers and everything merged into him. */
export async function readHistory(store: Store, customer: CustomerId, asked: PageAsked): Promise<HistoryPage> {
  const group = await readGroup(store, customer)
  return group ? await readPage(store, await whosOf(store, group), asked) : { lines: [] }
}

/** Of somebody who has no name yet: what happened under his number. */
export async function readHistoryOfNumber(store: Store, line: LineId, rawNumber: string, settings: Settings, asked: PageAsked): Promise<HistoryPage> {
  const key = (await lookUpCustomer(store, line, { rawNumber }, settings))?.numberKey
  return key ? await readPage(store, [key], asked) : { lines: [] }
}

async function readPage(store: Store, whos: readonly Who[], { after, limit, agent }: PageAsked): Promise<HistoryPage> {
  const contacts = await newestContacts(store, whos, limit, after)
  const { lines } = await readLines(store, contacts, agent)
  const last = contacts.at(-1)
  return {
    lines: contacts.flatMap(({ id }) => lines.get(id) ?? []),
    ...(last && contacts.length === limit && { next: cursorOf(last) }),
  }
}
