import type { ContactId } from '../../../core/contract/ids'
import { linkedNumbers } from '../../../core/customers/fold-customer'
import type { KeptCall } from '../../../core/practice/call-of-contact'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'
import { readGroup } from './customer-group'
import { readContact } from './read-contact'
import { readCode } from './read-definitions'
import { readTranscriptOfContact } from './read-transcript'

/** A saved contact as a practice call can be made of it. Undefined: it is not there, nothing was said in it that is kept, or its vault is locked. */
export async function readKeptCall(store: Store, id: ContactId): Promise<KeptCall | undefined> {
  const [read, { lines, isLocked }] = await Promise.all([readContact(store, id), readTranscriptOfContact(store, id)])
  if (!read?.recorded || isLocked || lines.length === 0) return undefined
  const { contact, recorded, wrappedUp, customer } = read
  const [group, tasks, rows, code] = await Promise.all([
    customer && readGroup(store, customer, contact.vault), store.db.tasks.where('contact').equals(id).toArray(), store.db.facts.where('about').equals(id).toArray(), wrappedUp?.open.code && readCode(store, wrappedUp.open.code),
  ])
  const state = group?.state
  const told = (await Promise.all(rows.map((row) => factOfRow(store, row)))).filter((fact) => fact !== undefined)
  const { name, rawNumber, e164 } = recorded.personal
  return {
    lines, startedAt: contact.startedAt, demand: code?.demand, code: code?.id, isResolved: wrappedUp?.open.isResolved ?? false, tasks: tasks.flatMap(({ taskKind }) => taskKind ?? []),
    articles: [...new Set(told.flatMap((fact) => (fact.kind === 'suggestion/judged' && fact.open.judgement === 'accepted' ? [fact.open.article] : [])))],
    offers: [...new Set(told.flatMap((fact) => (fact.kind === 'offer/answered' && fact.open.answer === 'accepted' ? [fact.open.offer] : [])))],
    known: {
      names: [name, state?.name?.value.name].filter((each) => each !== undefined),
      numbers: [rawNumber, e164, ...(state ? linkedNumbers(state).map((each) => each.e164 ?? each.rawNumber) : [])].filter((each) => each !== undefined),
      data: state ? [...Object.values(state.remembered).map(({ value }) => value), ...Object.keys(state.externalIds)] : [],
    },
  }
}
